/** The small words of English, as far as they bound names and noun phrases. */
export const DETERMINERS = `the a an this that these those his her its their my our your another one some any each every no both all
  several many most few other two three four five six seven eight nine ten more dozens`;

export const PRONOUNS = `he him his himself she her hers herself they them their theirs themselves it its itself i me my mine myself
  we us our ours ourselves you your who whom whose which that`;

export const PREPOSITIONS = `of for in on at by with from to into onto about against among between during before after since until till
  under over within without through throughout across along behind beside besides beyond near off out outside inside around
  despite amid via per than as like unlike including regarding concerning toward towards upon alongside following`;

export const FUNCTION_WORDS = `and or but nor so yet if then because while when where why how what whether although though unless
  once also even only just still already again ever never not too very much quite rather perhaps maybe however meanwhile
  moreover furthermore therefore thus hence instead otherwise indeed later earlier soon now today tomorrow yesterday tonight
  here there is are was were be been being am do does did has have had having will would shall should can could may might must
  let yes no well oh please thanks alike too both either neither none nothing nobody everyone everybody anyone someone something
  everything others such same own less least enough next last first second third finally recently previously currently
  according asked told speaking writing given although it's that's he's she's they're we're i'm don't doesn't didn't isn't
  read more related photo image video watch listen see click share subscribe updated breaking exclusive editor's
  ahead apart aside away back down up far long nearly almost about roughly around some many most few several two three four
  five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion another every each all any
  the a an this that these those his her its their my our your`;

export const SAYING_VERBS = `said says say saying told tells tell telling added adds adding noted notes noting stressed stresses
  wrote writes writing tweeted tweets posted argued argues claimed claims insisted insists explained explains emphasized
  emphasised emphasizes replied responded asked asks warned warns announced announces stated states declared continued
  recalled concluded concludes acknowledged admitted agreed believes thinks called calls urged urges suggested denied
  confirmed reported reports testified remarked observed vowed promised predicted described quipped joked countered`;

export const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter ramadan
  thanksgiving new-year mon. tues. wed. thurs. fri.`;

export const PARTICLES = `de del della di da dos du la le las los van von der den ter ten bin bint ibn al el ben abu af av zu und y e`;

export const SUFFIXES = `jr jr. sr sr. ii iii iv`;
