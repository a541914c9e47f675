/** Common given names of the news: enough to see where a name begins, and whether "he" or "she" can mean its bearer. */
export const GIVEN_MALE = `aaron al karel juri radomir abdul abdullah abraham adam adolf adrian ahmad ahmed aidan alan albert aldo alec alejandro aleksandr
  aleksander alex alexander alexandr alexei alexey alfonso alfred ali allan allen alonzo alvin amir anatoly anders andre andreas
  andrei andrew andrey andrii andriy angelo anthony anton antonio antony arnold arseniy arsen arthur artem asher august austin
  barack barry bashar bart ben benedict benito benjamin bernard bernie bert bill billy blake bob bobby boris brad bradley brandon
  brendan brent brett brian bruce bruno bryan byron calvin cameron carl carlo carlos carlton cedric cesar charles charlie chester
  chris christian christoph christopher chuck clarence clark claude clay cliff clifford clint clinton clyde cody colin conor corey
  cory craig curt curtis cyril cyrus dale damien damon dan daniel daniil danny darrell darren daryl dave david dean denis dennis
  denys derek desmond devin dick diego dieter dirk dmitri dmitriy dmitry dmytro dominic don donald doug douglas drew duncan dustin
  dwayne dwight earl ed eddie edgar edmund eduardo edward edwin efraim egor eli elias elijah elliot elliott elon emanuel emil
  emmanuel emmett enrique eric erik ernest ernesto ernst ethan eugene evan ezra felipe felix ferdinand fernando fidel filip
  floyd francesco francis francisco franco francois frank franklin franz fred freddie frederick friedrich gabriel garrett gary
  gavin gene geoffrey george gerald gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graham greg gregor gregory
  guido guillermo gunther gustav guy hal hamid hank hans harold harris harry harvey hassan heinrich helmut henri henrik henry
  herb herbert herman hermann horst hosni howard hugh hugo hussein ian ibrahim igor ilya imran isaac ismail ivan jack jacob jacques
  jaime jake jakob james jamie jan jared jason javier jay jean jean-claude jeb jed jeff jefferson jeffrey jens jeremy jerome jerry
  jim jimmy joachim joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef joseph josh
  joshua juan julian julio julius jurgen justin kamal karl karim karl keith ken kenneth kent kevin khalid kirill kirk klaus konstantin
  kurt kyle kyriakos lamar lance lars larry laurent lawrence lee leo leon leonard leonid leopold leroy leslie lester lev lewis
  liam lindsey lloyd lorenzo lou louis lucas luigi luis luke lyndon maarten mahmoud malcolm manuel marc marcel marco marcus mario mark
  marshall martin marty marvin mateusz mathias matt matteo matthew matthias maurice max maxim maximilian mehmet mel melvin michael
  michel miguel mihai mike mikhail miles milos milton mitch mitchell mitt mohamed mohammad mohammed morgan morris moses muhammad
  murray mustafa mykhailo mykola nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikita niklas nikolai
  nikolay noah noel norman oleg oleh oleksandr oleksii oleksiy oliver olivier omar orlando orrin oscar osama otto owen pablo paolo
  pascal patrick paul pavel pavlo pedro percy perry pete peter petr petro phil philip philipp philippe phillip pierre piotr rafael
  rahm rajiv ralph ramon rand randall randy raphael raul ravi ray raymond recep reggie reince reinhard rex ricardo richard rick
  ricky rob robert roberto robin rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolf rudolph rudy rupert
  russ russell rustem ryan salman sam samuel saul scott sean sebastian seth shane shaun sherrod shinzo sidney silvio simon sergei
  sergey serhiy serhii spencer stan stanley stefan stephane stephen steve steven stewart stuart sven tariq taras ted terrence
  terry theo theodore thom thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor tucker tyler ulrich uwe
  vadim valentin valery valerii vasily vasyl vernon vern vicente victor viktor vince vincent vitali vitaliy vitaly vlad vladimir
  volodymyr vyacheslav wade wallace walt walter warren wayne wendell werner wesley wilbur wilhelm will willard william willie
  winston wolfgang woodrow xavier xi yair yaroslav yasser yevgeny yitzhak yuri yuriy yurii yusuf zach zachary zbigniew`;

export const GIVEN_FEMALE = `amara inge zora ottilie dunja abby abigail ada adele adriana agnes aisha alexandra alexandria alexis alice alicia alina alison allison allyson
  alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna annabel anne annette annie april ariana ashley
  astrid audrey ava barbara beatrice becky belinda bella benazir bernadette beth betsy betty beverly blanche bonnie brenda bridget
  brigitte britney brooke camilla camille candace carla carly carmen carol carole caroline carolyn cassandra catherine cathy
  cecilia celeste charlene charlotte chelsea cheryl christiane christie christina christine chrystia cindy claire clara claudia colleen
  condoleezza connie constance cora cristina crystal cynthia daisy dana daniela danielle daphne darlene dawn debbie deborah debra
  deirdre delia denise diana diane dianne dilma dina dolores donna doris dorothy ebony edith eileen elaine eleanor elena elisabeth elise
  elizabeth ella ellen elsa emily emma erica erika erin esther ethel eva evelyn faith fatima felicia fiona flora florence frances
  gabriela gabriella gail gemma genevieve georgia geraldine gertrude gina gisele giorgia gladys glenda gloria grace greta gretchen
  gwen gwendolyn hanna hannah harriet hazel heather heidi helen helena helene helga hilary hillary holly hope huma ida ilhan ingrid
  irene irina iris isabel isabella iryna ivanka ivy jackie jacqueline jane janet janice jasmine jean jeanne jen jenna jennifer
  jenny jessica jill jo joan joann joanna joanne jocelyn johanna joni josephine joy joyce juanita judith judy julia juliana julie
  juliet june kamala karen karin karine kate katerina katherine kathleen kathryn kathy katie katrina kaja kay kayla keisha kellyanne
  kelly kerry kerstin kim kimberly kirsten kirstjen kristen kristin kristina krista laura lauren laurie leah leila lena leslie leticia
  lillian lily linda lindsay lisa liz liza lois loretta lori lorraine louise lucia lucille lucy lydia lynda lynn mackenzie madeleine
  madison mae maggie malia malala mara marcia margaret margot maria mariana marianne marie marilyn marina marissa marjorie marla
  marsha martha mary maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes mia michele michelle mildred
  mimi miranda miriam molly monica monika muriel nadia nancy naomi natalia natalie natasha nicola nicole nikki nina noelle nora
  norma octavia oksana olena olga olha olivia olympia omarosa opal paige pam pamela pat patricia patti patty paula pauline pearl peggy
  penelope penny petra phyllis polly priscilla rachel rania rebecca regina renee reese rhonda rita roberta rosa rosalyn rose
  rosemary roxanne ruth sabrina sally samantha sandra sanna sara sarah sasha selena serena shannon sharon sheila shelley shelly
  sherry shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue summer susan susana susanna suzanne
  sven-ingrid svetlana svitlana sylvia tabitha tamara tammy tania tanya tara tatiana teresa terri tess thelma theresa therese tiffany
  tina toni tracey tracy tricia tulsi ursula valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian
  wanda wendy whitney wilma yolanda yulia yuliia yvette yvonne zoe jeri marielle melody mona myra nadine nell nellie jana janine janette`;

/** Borne by either. */
export const GIVEN_EITHER = `alexis ashton avery bailey blair cameron casey chris dakota dana devon drew evelyn francis frankie harley jackie jaime
  jamie jan jean jess jesse jessie jo jody jordan kelly kerry kim lee leslie lindsey lynn madison marion mckenzie morgan nicola
  noel pat reese riley robin ronnie rowan sam sasha shannon shelby sidney stacy sydney taylor terry toni tracy vivian whitney
  andrea simone christie nikita ira shawn`;

/** Short forms with the names they stand for; the first of each is the full one. */
export const NICKNAMES = `alexander alex sasha aleksandr alec; alexandra alex sasha; andrew andy drew; anthony tony antony; antonio tony;
  barbara barb; benjamin ben bibi; bernard bernie; catherine cathy kate katie katherine kathy; charles charlie chuck; christopher chris;
  christine chris; daniel dan danny; david dave; deborah debbie debra; donald don donnie; douglas doug; edward ed eddie ted ned;
  elizabeth liz beth betsy lizzie eliza; eugene gene; francis frank; frederick fred; gerald jerry; gregory greg; henry hank harry;
  jacob jake; james jim jimmy jamie; jeffrey jeff; jennifer jen jenny; jessica jess; john jack johnny jon; jonathan jon; joseph joe joey;
  joshua josh; judith judy; kenneth ken kenny; kimberly kim; lawrence larry; leonard leo len; margaret maggie meg peggy; matthew matt;
  michael mike mick mikhail; mitchell mitch; nancy nan; nathaniel nate nathan; nicholas nick; pamela pam; patricia pat patty patti;
  patrick pat; peter pete; philip phil phillip; randall randy; raymond ray; rebecca becky; richard rick dick rich ricky; robert bob rob
  bobby robbie; ronald ron ronnie; rudolph rudy; russell russ; samuel sam; sandra sandy; stephen steve steven; susan sue suzanne;
  terrence terry; theodore ted teddy theo; thomas tom tommy; timothy tim; valerie val; victor vic; victoria vicky; vincent vince;
  walter walt; william bill will willie billy; zachary zach; vladimir vlad volodymyr; mahmoud mahmud; mohammed muhammad mohammad mohamed;
  sergei sergey serhiy serhii; dmitry dmitri dmytro dmitriy; yuri yuriy yurii; alexei alexey oleksiy oleksii; nikolai nikolay mykola`;
