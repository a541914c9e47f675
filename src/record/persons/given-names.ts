import * as flag from "../../people/lexicon/flags.ts";
import { NICKNAMES } from "../../people/lexicon/given.ts";
import { flagsOf } from "../../people/lexicon/lexicon.ts";

/** Given names that are one in the languages of neighbours, or in the ways to romanise them, with their short forms. */
const ONE_NAME = `aleksandr alexander oleksandr alyaksandr aliaksandr aleksander alexandr olexander sasha sascha shura alejandro iskander;
  aleksandra alexandra oleksandra sasha; aleksei alexei alexey aleksey oleksiy oleksii alyosha; anatoly anatoliy anatolii anatol tolya;
  andrei andrey andriy andrii andrej andrzej; artem artyom; boris borys; dmitri dmitry dmitriy dmitrii dmytro dimitri dima
  mitya dzmitry; evgeny evgeni evgeniy yevgeny yevgeni yevgeniy evgenii yevhen yevhenii eugene zhenya; fyodor fedor fedir theodor;
  georgy georgi georgiy georgii heorhiy heorhii george yegor; grigory grigori grigoriy hryhoriy hryhorii gregory; igor ihor; ilya illya illia ilia;
  ivan vanya ioann; konstantin kostyantyn kostiantyn kostya; leonid leonyd lyonya; maksim maxim maksym max; mikhail mijail mykhailo mykhaylo mihail mikhael
  michail misha; nikita mykyta mikita; nikolai nikolay nikolaj mykola mikola nicolai nicolae kolya; oleg oleh; pavel pavlo pawel pasha pavlik paul;
  pyotr petr petro piotr petya peter; roman; sergei sergey sergej serhiy serhii serhij siarhei sergi serge serzh serezha; stepan stefan; vadim vadym;
  valery valeri valeriy valerii; vasily vasiliy vasili vasilii vasyl vasya; viktor victor; vitaly vitaliy vitali vitalii; vladimir volodymyr uladzimir
  uladzimir vladimer volodya vova vlad wladimir; vladislav vladyslav uladzislau vlad; vyacheslav viacheslav slava; yaroslav iaroslav jaroslav;
  yuri yury yuriy yurii iurii juri jury yura; anna hanna ganna anya; elena olena yelena helena lena alena; ekaterina yekaterina kateryna katerina
  katya catherine; irina iryna ira; natalia nataliya natalya natalie natasha; oksana oxana; olga olha olya; svetlana svitlana sveta; tatiana tatyana
  tetiana tetyana tanya; yulia yuliya iuliia julia; daria dariya darya dasha; ksenia kseniya xenia; maria mariya marija masha mariia; sofia sofiya sophia
  sofiia; mohammed muhammad mohammad mohamed muhammed mohamad mehmet mehmed mohamud muhamad mahammad md mohd; ahmed ahmad ahmet ahmaad akhmed akhmad;
  mahmoud mahmud mahmood makhmud; mustafa mustapha moustafa; hassan hasan khasan; hussein hussain husain husayn hossein hosein huseyin khusein;
  ali aly; abdullah abdallah abdulla abdollah; ibrahim ebrahim ibraheem; ismail ismael esmail ismaeel; yusuf youssef yousef yousuf joseph yosef
  yusef yousif jusuf; umar omar omer; uthman osman othman usman; usama osama oussama; khalid khaled; said saeed sayeed saied; suleiman sulaiman
  suleyman soleiman sulayman solomon; musa mousa moussa; isa issa eissa; yahya yehia yahia; faisal faysal feisal; walid waleed; rashid rasheed;
  jamal gamal djamal; nasser nasir naser nassir; bashar bachar; muammar moammar mu'ammar; haydar haider heydar heidar; jaafar jafar jaffar; karim kareem;
  francisco paco pancho; jose pepe; guillermo memo; enrique kike quique; eduardo lalo; jesus chuy chucho; luiz luis; ignacio nacho;
  johannes johann hans jan johan; joachim jochen achim; friedrich fritz; wilhelm willi willy; heinrich heinz; georg jorg jurgen; matthias mathias
  matthi; nikolaus klaus; stephan stefan steffen; christoph christof; gerhard gerd; ludwig lutz; maximilian max; sebastian bastian; benedikt ben;
  giuseppe beppe peppe; giovanni gianni; luigi gigi; jean-claude jc; emmanuel emanuel manuel manny; jacques jacky; philippe philip filip; louis lou lewis;
  margaret greta; elisabeth elizabeth liz lisa elise; katharina kathrin; abraham avraham avi; isaac yitzhak itzhak izhak; moshe moses moishe; benjamin
  binyamin benyamin beni benny bennie ben; netanel nathaniel; jacob yaakov yakov jakob iakov; david dovid davit dawud daoud; samuel shmuel sam sammy;
  michael mickey mick mike mikael michel; charles chas charley; andrew andy drew; albert al bert; alfred alf fred al; alan allan allen al; archibald archie;
  arthur art; augustus gus; bradley brad; calvin cal; cameron cam; clifford cliff; clinton clint; cornelius con; curtis curt; desmond des; dominic dom;
  edmund ed ted; edwin ed; elliot elliott; ernest ernie; frederic frederick fred freddie freddy; gabriel gabe; geoffrey geoff; gilbert gil; graham graeme;
  harold hal harry; herbert herb bert; howard howie; hubert bert; irving irv; jackson jack; jerome jerry; john johnny jack jock; julian jules; leslie les;
  leonard lenny len; lewis lew; louis louie; malcolm mal; martin marty; marvin marv; maurice mo; maxwell max; melvin mel; montgomery monty; morris
  morrie; nelson nels; norman norm; oliver ollie; oswald ozzie; percival percy; peter pete; ralph raf; randolph randy; reginald reg reggie; roderick rod;
  rodney rod; roger rodge; roland rollie; rufus rufe; salvatore sal; seymour sy; sidney sid sydney; stanley stan; stuart stu stewart; sylvester sly;
  terence terry; tobias toby; vernon vern; virgil virg; wallace wally; wesley wes; winston winnie; abigail abby; adelaide addie; agatha aggie; amanda mandy;
  angela angie; antoinette toni; beatrice bea trixie; bridget biddy; caroline carrie carol; cassandra cass cassie; charlotte lottie charlie; cynthia cindy;
  dorothy dot dolly; eleanor ellie nell nora; emily em emmy; florence flo; frances fran frankie; georgina georgie; gertrude trudy gert; gwendolyn gwen;
  helen nell; henrietta hettie etta; isabella bella izzy; jacqueline jackie; janet jan; jane janie; josephine jo josie; joan joanie; katherine kathryn kit kay
  kat; laura laurie; lillian lil lily; louise lou; lucille lucy; madeleine maddie; magdalena magda lena; marjorie marge; martha marty; mary molly polly; matilda
  tilda tilly; mildred millie; miranda mandy; nicole nicky nikki; penelope penny; prudence pru; rosemary rose rosie; roberta bobbie; samantha sam; sarah sally
  sara; sophia sophie; stephanie steph; tabitha tabby; theresa teresa terry tess tessa; veronica ronnie; virginia ginny; vivian viv; winifred winnie; yvonne vonnie;
  barack barry; joseph joey joe jo; robert robbie robin bob; james jim jamie seamus; thomas tom tommy tomas; william bill liam; richard dick richie;
  walid waleed oualid; wahid waheed; jalil jaleel; jamil jameel djamil; nazir nazeer; bashir basheer bachir; hamid hameed; hamed hamad; majid majeed; sajid;
  wajid; saleh salih; salah; salim saleem selim; salem; rahim raheem; rahman; tahir taher; zahir zaher zaheer; samir sameer; amir ameer; amin ameen; fahad fahd;
  habib habeeb; hakim hakeem; jabir jaber; kamal kemal; kamil kamel; latif lateef; mansour mansur mansoor; marwan; mazen; munir mounir muneer; nabil nabeel;
  nadir nader; naim naeem; nizar; qasim qassim kassem kasim qasem qassem ghassem ghasem; rafiq rafic rafik; rami; ramzi; riad riyad riadh; sami;
  shakir shaker chakir; sufian sofiane sufyan; taha; tamer; tarek tariq tareq tarik tarique; wael; yasin yassin yaseen; yasser yasir yaser; zaki; zayd zaid zayed;
  ziad ziyad; fatima fatma fatemeh fatimah; aisha ayesha aysha; khadija khadijah khadidja; maryam mariam miriam; zainab zeinab zaynab zeynab; leila laila layla leyla;
  amina aminah; huda hoda; hanan; nadia nadiya; samira sameera; salma selma; noor nour nur; reza riza; mehdi mahdi; javad jawad; mohsen muhsin mohsin; dariush
  darius; farhad; behzad; bahram; ramesh; suresh; naresh; mahesh; dinesh; ganesh; rajesh; rakesh; mukesh; lokesh; rajiv rajeev; sanjiv sanjeev; sanjay; vijay;
  ajay; ajit ajeet; amit; anil; sunil; arun; varun; tarun; ashok; deepak dipak; vikram; anand; arvind; manoj; pramod; vinod; prakash; rahul; rohit; mohit; sumit;
  nitin; sachin; pradeep pradip; sandeep sandip; kuldeep kuldip; ravi; krishna; priya; pooja puja; neha; nisha; usha; asha; gita geeta; sita; sunita; kavita; savita;
  sushma; mamata; narendra; rajendra; surendra; mahendra; devendra; jitendra; takeshi; takashi; kenji; kenta; hiroshi; hideki; yuki; yuko; yoko; keiko; kyoko; akira;
  shinzo; taro; ichiro; jiro; saburo; kazuo; makoto; minoru; masaru; osamu; satoshi; shigeru; susumu; tadashi; toshio; yasuo; yoshiro; yukio; naoto; fumio; kwame;
  kwasi; kofi; kojo; femi; yemi; tunde; segun; chidi; chika; emeka; ngozi; ngoni; ifeoma; thabo; thato; sipho; themba; arkady arkadiy arkadi arkadii; arseny arseniy
  arsenii; bogdan bohdan; denis denys dennis; gennady gennadiy gennadi gennadii hennadiy guennadi; gleb hlib; kirill kyrylo kiril cyril; matvei matvey matviy; nazar;
  platon; rostislav rostyslav; ruslan; semyon semen; stanislav stanislaw; svyatoslav sviatoslav; timofei timofey tymofiy; timur tymur; zakhar; marta; marina; larisa
  larysa larissa; lyudmila ludmila liudmyla lyudmyla; nadezhda nadiia; galina halyna; valentina valentyna; vera vira; nina; polina paulina; raisa; zoya; lidia lydia
  lidiya; giorgi georgi; levan; zurab; irakli; davit; aram; armen; karen; tigran; serik; nurlan; askar; bakhyt; gulnara; rustam; sherzod; farrukh; bakir; goran; zoran;
  milan; dragan; slobodan; radovan; ratko; vojislav; ivica; stjepan; mladen; thanh; linh; minh; duc; hung; hai; nam; somchai; prayut prayuth`;

/** The families that each name belongs to, as numbers, and the full form that each family begins with. */
const FAMILIES = new Map<string, number[]>();
const FULL: string[] = [];
for (const entry of `${NICKNAMES};${ONE_NAME}`.split(";")) {
  const names = entry.trim().split(/\s+/);
  for (const name of names) FAMILIES.set(name, [...(FAMILIES.get(name) ?? []), FULL.length]);
  FULL.push(names[0]!);
}

const ARABIC = new Set(
  `ahmed ahmad mahmoud mahmud mustafa hassan hasan hussein husain hussain husayn ali abdullah abdallah ibrahim ismail yusuf youssef omar umar osman
  usama osama khalid khaled said saeed suleiman musa isa yahya faisal walid rashid jamal gamal nasser nasir bashar hafez saddam haydar jaafar karim
  salman sultan nayef zayed hamad hamdan rashed salem salim saleh tariq tarek samir sami nabil adel fahd turki bandar saud talal majid majed abd`.split(
    /\s+/,
  ),
);

/** Whether a word in lower case is an Arabic given name. */
export function isArabicName(word: string): boolean {
  return ARABIC.has(word);
}

/** Whether a word is set before another given name for its blessing and left out as often: Mohammed Hosni, Hosni. */
export function isOftenLeftOut(word: string): boolean {
  return word === "abd" || areOneGivenName(word, "mohammed");
}

/** Whether a word in lower case is known to be a given name. */
export function isGivenName(word: string): boolean {
  return (flagsOf(word) & flag.GIVEN) !== 0 || FAMILIES.has(word);
}

/** Whether two given names are one: a short form and its full form, or what two languages make of it. */
export function areOneGivenName(a: string, b: string): boolean {
  const other = FAMILIES.get(b);
  return other !== undefined && (FAMILIES.get(a)?.some((index) => other.includes(index)) ?? false);
}

/** The full forms that a given name may stand for: the name itself where none is known. */
export function fullForms(word: string): readonly string[] {
  const families = FAMILIES.get(word);
  return families ? [...new Set(families.map((index) => FULL[index]!))] : [word];
}
