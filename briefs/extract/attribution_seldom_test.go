package extract

import (
	"strings"
	"testing"
)

// TestSeldomWaysOfSaying holds what comes up so seldom that no other text here has it, and
// changes whose words a quotation is: source is the words for whose each one is, in order,
// with "-" for nobody's, and nothing where what stands between marks is nothing said.
func TestSeldomWaysOfSaying(t *testing.T) {
	checkSources(t, []sourcesCase{
		{"a statement on Monday night that", "Jane Doe's office put out a statement on Monday night that called it “a waste of rope”.", "a statement"},
		{"her paper argues it: it says", "Jane Doe's paper argues against it: it says the pier offers “a waste of rope”.", "it"},
		{"a memo, in which it is described", "The plan, described in a memo as “a waste of rope,” was dropped.", "a memo"},
		{"is said to have told", "“We all go home now,” Jane Doe is said to have told aides.", "Jane Doe"},
		{"appears to have written", "“We all go home now,” she appears to have written.", "she"},
		{"a letter shows", "The boat is for “the use of clerks only,” a newly published letter shows.", "a newly published letter"},
		{"outside, those who", "Outside, those who could not get in chanted “We go home now!” until it rained.", "those"},
		{"lamented that others had found", "Jane Doe lamented that Republicans had found “a waste of rope”.", "Jane Doe"},
		{"as the event was ending", "Jane Doe wrote on Twitter as the event was ending that farmers deserve “more rope than this”.", "Jane Doe"},
		{"what others' words reflect", "The bar association left, saying in a letter that Paul Roe's words reflected “a waste of rope”.", "The bar association"},
		{"the first in years written", "Jane Doe described the plan as the first in years written “for those who wash after work”.", "Jane Doe"},
		{"praised as one who understands", "Jane Doe praised him as a man who understands that the pier is “a waste of rope”.", "Jane Doe"},
		{"no one who asked, and that he had come to think", "The officer replied that he knew of no one who asked to stay and that he had come to think of it as “doing time”.", "The officer"},
		{"how he viewed it, by his aide", "An aide said that he viewed the pier as “a waste of rope” and that he would go.", "An aide"},
		{"who speaks of work, signed it", "The film says that Paul Roe, who speaks often of work, “signed the papers”.", "The film"},
		{"a man who had asked to shake his hand might be", "A clerk worried that a man who had asked to shake his hand might be “a spy”.", "A clerk"},
		{"others had come to ask", "Jane Doe told the board that aides had come to ask whether she could be “moved, or helped”.", "Jane Doe"},
		{"had phoned her and said", "Jane Doe told the board that Paul Roe had phoned her on Monday and said the pier was “a waste of rope”.", "Paul Roe"},
		{"one of whom called", "The judge said that he had heard from her friends, one of whom called her “the best I ever lost”.", "one"},
		{"what a former deputy, named, characterized as", "It came of what a former deputy, Jane Doe, characterized as a “bunker” way of life.", "Jane Doe"},
		{"a memo his team sent this week says", "A memo his team sent this week to the clerks says the pier is “a waste of rope”.", "A memo"},
		{"in the words of one friend, before it", "The mayor has said he will back it but has done so, in the words of one friend, “like a man at the dentist”.", "one friend"},
		{"the files show, into", "Guests were sorted, the files show, into the “old and slow” and the rest.", "the files"},
		{"introduced as", "Jane Doe introduced her to the board as “the reason I sleep”, and left.", "Jane Doe"},
		{"who introduced him as", "Jane Doe, who introduced him at the hearing as “a son of the hills,” left.", "who"},
		{"introduced a bold plan", "Jane Doe introduced a “bold new” plan.", ""},
		{"and at a meeting he informed", "Paul Roe has told them that it is over, and at a meeting on Monday he informed the room that it would be “a waste of rope”.", "he"},
		{"the pier, which the board called safe, was", "Jane Doe said the pier, which the board called safe, was “a waste of rope”.", "Jane Doe"},
		{"which he, 72, promises", "She said it was a dig at the “rising” that Mr. Roe, 72, promises in every speech.", "Roe"},
		{"arguing that one who refuses is", "Jane Doe disagreed, arguing that a clerk who refuses to talk is “a clerk who hears it last”.", "Jane Doe"},
		{"a clerk at work on it, who", "The fund is near its goal, said a clerk involved in the effort, who described it as “a waste of rope”.", "a clerk involved in the effort, who"},
		{"one slide called it", "One slide called Roe “a threat to the pier”.", "One slide"},
		{"by an actor she used to like", "Jane Doe says she has been called by her aunt and by an actor she “used to be fond of”.", "Jane Doe"},
		{"because of her", "Paul Roe has said that Judge Jane Doe cannot be fair because of her “Leeds problem,” a reference to his vow.", "Paul Roe"},
		{"bristled when asked, and accused", "Paul Roe bristled when Jane Doe asked what was on it, and accused her of running “a drive-by”.", "Paul Roe"},
		{"not running but refusing", "Jane Doe argued that Paul Roe was not running from it but refusing “to play by rules of old men”.", "Jane Doe"},
		{"by the end of the evening", "By the end of the evening Mr. Roe called it “a waste of rope”.", "Roe"},
		{"at the start of the meeting officials", "At the start of the meeting officials said it was “a waste of rope”.", "officials"},
		{"near the end of the rally one aide", "Near the end of the rally one aide called it “a waste of rope”.", "one aide"},
		{"by then", "By then Jane Doe had called it “a waste of rope”.", "Jane Doe"},
		{"halfway through", "Halfway through the hour Jane Doe called it “a waste of rope”.", "Jane Doe"},
		{"in what opens a sentence, and over", "For parents who had been asking for a date, the answer was “a shame and a waste,” said Jane Doe.", "Jane Doe"},
		{"his brother, who sells cars, had told him", "Paul Roe said his brother, who sells cars, had told him that it was “a waste of rope”.", "his brother"},
		{"because her nephew works there", "Another neighbor, who asked for no name because her nephew works for the town, said it was “a waste of rope”.", "Another neighbor"},
		{"a farmer with a limp, who", "The first question came from a farmer with a limp, who told the board that it was “a waste of rope”.", "a farmer with a limp, who"},
		{"one of two things told of her", "Jane Doe, 77, a retired clerk, and one of the nine, said she had heard “a waste of rope” in it.", "Jane Doe"},
		{"one of two who are named", "Jane Doe, a clerk, and a neighbor, Paul Roe, said it was “a waste of rope”.", "Paul Roe"},
		{"something she said might be", "He would not say whether the board would meet on it, something she said in May might be “a waste of rope”.", "she"},
		{"what others are asked to want", "Jane Doe asked Paul Roe whether he would like to see “a rope with a bell in it”.", "Jane Doe"},
		{"what others are asked to have said", "Jane Doe asked Paul Roe whether he had called it “a rope with a bell in it”.", "he"},
		{"a reply, and what became of it", "Jane Doe's reply became a poster: “We all go home now.”", "Jane Doe"},
		{"called from the back", "“We all go home now!” Jane Doe called from the back.", "Jane Doe"},
		{"someone called", "“We all go home now!” someone called.", "someone"},
		{"a friend rang and told her", "The girl said she was out when a friend rang and told her it was “a waste of rope”.", "a friend"},
		{"he came over and said", "Jane Doe said she was out when Paul Roe came over and looked, and said it was “a waste of rope”.", "Jane Doe"},
		{"those who got in chanted", "Those who got in chanted “We go home now!” until it rained.", "Those"},
		{"have long said", "It is a port that critics have long said is “a waste of rope” for the town.", "critics"},
		{"a sign at the door read", "A sign nailed up outside his door read, “Sorry, not today!”", "A sign"},
		{"brushed off reports that", "Jane Doe brushed off reports that Paul Roe once wrote the letters as “a little odd”.", "Jane Doe"},
		{"though she warned", "Jane Doe told the board it was “late”, though she warned that it was “a waste of rope”.", "Jane Doe | she"},
		{"anyone planning to", "He told members that the board would meet and that anyone planning to be “at the lake” should think.", "He"},
		{"who watched it likened", "One aide who watched it from the door likened it to “a waste of rope”.", "One aide"},
		{"no one had called since", "Jane Doe said no one had called her since “a long lunch” in May.", "Jane Doe"},
		{"rated the unit", "The board rated the unit “poor” on Monday, and rated the yard “good”.", "The board | The board"},
		{"a review leaked to the press found", "An internal review leaked to the press in March found that it was “a waste of rope”.", "An internal review"},
		{"ward councillor", "Perhaps the firm was “a waste of rope”, ward councillor Jane Doe suggested, because it was late.", "Jane Doe"},
		{"some of them shouting", "The guests walked out, some of them shouting “shame on you” at the board.", "some of them"},
		{"had learned of the warning", "Paul Roe said workers had learned of the warning “from the radio”.", "Paul Roe"},
		{"described in the report as", "The plan was described in the report as “a waste of rope”.", "the report"},
		{"advice that must be weighed", "Jane Doe said nothing was settled, while advice from Paul Roe would have to be “weighed with care”.", "Jane Doe"},
		{"quotes the view of another", "He quotes the view of one old friend: “We all go home now.”", "one old friend"},
		{"as he once told one of them", "Friends say he keeps it, as he once told one of them, “out of my own sight”.", "he"},
		{"who wrote that bill, told", "Jane Doe, who wrote that bill, told the board it was “a waste of rope”.", "Jane Doe"},
		{"the phrase was used by", "The phrase “a slow goodbye” was used by Paul Roe on Monday.", "Paul Roe"},
		{"a title, and what it felt like", "After “The Long Pier,” the second album felt flat.", ""},
		{"as she told them, and what", "The ferry ran “on hope and string” as Jane Doe told the council it was safe.", ""},
		{"as she likes to say", "The harbour is “full of good fish,” as Jane Doe likes to say.", "Jane Doe"},
		{"guest told of it, and more", "“We like it,” said one guest told of the plan and asked to stay.", "one guest"},
		{"who said it leads on over a colon", "When Paul Roe said “it is late,” Jane Doe added: “And cold.”", "Paul Roe | Jane Doe"},
		{"reasons, and when", "The reasons cited by Jane Doe on Monday were “a lack of rope”.", "Jane Doe"},
		{"statements of students", "Paul Roe shared statements of students calling it “a shame and a waste”.", "students"},
		{"a letter from parents sighing", "Jane Doe held up a letter from parents sighing “not again, not here”.", "parents"},
		{"a speech by who called it", "Paul Roe heard a speech by a spokesman for the town that called it “a waste of rope”.", "a spokesman for the town"},
		{"who said so?", "Who said it was “a waste of rope”?", ""},
		{"a report that promised", "Jane Doe said the report promised the town “a way out of the woods”.", "Jane Doe"},
		{"heard from", "Jane Doe heard from Paul Roe that it was “a waste of rope”.", "Paul Roe"},
		{"as some called it", "As protesters with drums called the plan “a sham for the rich,” the board left.", "protesters with drums"},
		{"she thought, behind who pointed out", "Jane Doe told Paul Roe, who pointed out that it was late, that she thought it was “a waste of rope”.", "Jane Doe"},
		{"who chairs the board, and a letter saying", "Jane Doe, who chairs the board, released a letter saying it was “a waste of rope”.", "Jane Doe"},
		{"those he welcomed over the weekend", "She told those he welcomed over the weekend that it was “a shame”.", "She"},
		{"called the sheriff", "Jane Doe called the sheriff and has been in “deep water” ever since.", ""},
		{"nobody calls him that", "Nobody is calling him that, but he has “the loudest drum in town.”", ""},
		{"branded it, pointing to", "Jane Doe branded the deal, pointing to its cost, “a gift to the ferries.”", "Jane Doe"},
		{"used another's comments", "Jane Doe used Paul Roe's comments dismissing it as “a waste of rope”.", "Paul Roe's comments"},
		{"with the market saying", "Talks broke down, with the market saying that it was “a waste of rope”.", "the market"},
		{"a chance given to rivals", "What he did has given a chance to rivals to describe it as “a waste of rope”.", "rivals"},
		{"a letter that was read", "Jane Doe's letter saying it was “a lie” was read by voters.", "Jane Doe's letter"},
		{"testified that he did and sighed", "Jane Doe testified that he dropped the rope and sighed, “Go home now!”", "he"},
		{"over what stands between dashes", "Jane Doe mocked the clerk who said he knew -- a claim he has made before -- and then called it “a shame”.", "Jane Doe"},
		{"drew only", "The plan drew only “disbelief” from the union.", "the union"},
		{"although, of two", "Although it was “a pity” and “a shame”, Jane Doe said the board would go on.", "Jane Doe | Jane Doe"},
		{"seemed so, of two", "Her plea for help seemed to Paul Roe “a lie of the worst kind” and “a shame on the whole of the town”.", "Paul Roe | Paul Roe"},
		{"asked whether, and nobody's", "Asked whether it was “a lie” for the town, Jane Doe laughed.", "-"},
		{"a sign, then who saw it", "The sign read “Why wait?” Jane Doe saw it from the bus.", "The sign"},
		{"to a crowd packed into a barn", "“Who is with me?” Jane Doe roared to the crowd, packed into a barn.", "Jane Doe"},
		{"a title, then what one will do", "“Why Not?” Jane Doe will shout it at them.", ""},
		{"was the word which", "“A shame” was the word which the mayor picked for it.", "the mayor"},
		{"is how she got home", "“Rain or shine” is how Jane Doe got home.", ""},
		{"set between, with an apposition", "The pier, says Paul Roe, the mayor of Kent, was “a waste of rope”.", "Paul Roe"},
		{"asked whether another had", "Asked whether Jane Doe had signed it, Paul Roe did not hold back: “We can't say.”", "Paul Roe"},
		{"who runs a shop", "The mayor, who runs a shop, was not worried: “We can't say what comes.”", "The mayor"},
		{"head of the council, wrote", "The pier is “late” for all, Paul Roe, clerk of the council, wrote.", "Paul Roe"},
		{"said Monday", "The pier was “late” and cold, Paul Roe said Monday.", "Paul Roe"},
		{"it is, says Roe", "It is, says Paul Roe, 61, “a shame”.", "Paul Roe"},
		{"a plan that is", "Jane Doe's plan to build a pier that is “fit for ships” failed.", "Jane Doe"},
		{"a bid that is itself", "Jane Doe's bid to sell the pier that fell is “a waste of rope”.", ""},
		{"a bid, when it rains", "Jane Doe's plan to sell the pier when it rains is “a waste of rope”.", ""},
		{"a film because of a claim", "Jane Doe made a film because the claim that they were “a waste of rope” got out.", ""},
		{"rain gave it the nickname", "Rain gave the pier the nickname “Slow Boat.”", ""},
		{"it was given the nickname", "When Paul Roe sat down, the pier was given the nickname “Slow Boat.”", ""},
		{"a bid that hurts", "Jane Doe's bid to ban cars “hurts us all”.", ""},
		{"message was simple", "Jane Doe's message was simple: the pier was “a waste of rope”.", "Jane Doe"},
		{"another announced it", "Jane Doe was there. The clerk announced the plan and she said she found it “a waste of rope”.", "she"},
		{"what the law forbids", "Jane Doe argued the law forbids them from “wasting rope”.", "Jane Doe"},
		{"what they have to ask for", "Jane Doe argued clerks have to ask for “an honest count”.", "Jane Doe"},
		{"slamming a plan to sell", "Slamming the plan to sell “the family silver,” Jane Doe left.", "Jane Doe"},
		{"slamming it, who are known as", "Slamming the plan, critics were known as “the gulls”, and they called him “late”.", "they"},
		{"dubbed by, with no comma before", "The plan dubbed “a leap in the dark” by Paul Roe failed.", "Paul Roe"},
		{"blamed, the clerk in Kent", "Critics blamed Paul Roe, the clerk in Kent, for saying it was “a waste of rope”.", "Paul Roe"},
		{"blamed, who chairs it", "The board blamed Paul Roe, who chairs the trust, for saying it was “a waste of rope”.", "Paul Roe"},
		{"blamed, the mayor", "Critics blamed Jane Doe, the mayor, for saying it was “a waste of rope”.", "Jane Doe"},
		{"within an hour", "Within an hour Minister of Health Jane Doe, asked if the talks of the banks were enough, said it was “a waste of rope”.", "Jane Doe"},
		{"neighbours joke that", "Her neighbours joke that it was “a waste of rope”.", "Her neighbours"},
		{"his wife scoffed", "“It is late,” his wife scoffed.", "his wife"},
		{"the economist comments that", "The economist Jane Doe comments that it was “a waste of rope”.", "Jane Doe"},
		{"reports it was", "Paul Roe reports it was “a waste of rope”.", "Paul Roe"},
		{"for once termed", "As Jane Doe for once termed the mayor “a waste of rope,” the board left.", "Jane Doe"},
		{"publicly said", "When Jane Doe, a farmer, publicly said it was “a waste of rope,” Paul Roe left.", "Jane Doe"},
		{"rates a share", "It rose, and the bank called it a “neutral.”", ""},
		{"part of a noun phrase", "Jane Doe found the pier “dull” work.", ""},
		{"which he wrote", "The plan, which Paul Roe wrote, was “a waste of rope”.", ""},
		{"which charged them, between dashes", "Jane Doe called the item – which charged them with that – “a waste of rope”.", "Jane Doe"},
		{"pitched a night of song", "Jane Doe pitched a “night of song and drums”.", "Jane Doe"},
		{"she said they called it", "She said they called it “a waste of rope”.", "they"},
		{"of her gender", "Jane Doe said that she called it “a waste of rope”.", "Jane Doe"},
		{"of another number", "Jane Doe said that they called it “a waste of rope”.", "they"},
		{"because they thought", "Jane Doe said that they left because they thought it was “a waste of rope”.", "they"},
		{"a cap that read", "Jane Doe saw a cap that read “a waste of rope”.", "a cap"},
		{"according to her explanations", "The pier is “a waste of rope,” according to Jane Doe's explanations.", "Jane Doe"},
		{"a second called it", "One man called it late. A second called it “a waste of rope”.", "A second"},
		{"a nurse and another", "A nurse and chief executive Paul Roe called it “a waste of rope”.", "A nurse and chief executive Paul Roe"},
		{"sent a letter with", "Jane Doe sent the letter with “kind regards from us”.", ""},
		{"rain ended it", "Rain ended her speech with “a wet hush”.", ""},
		{"also sent, in a statement", "In a statement to staff, Jane Doe also sent the town “a kiss and a hug”.", "Jane Doe"},
		{"who ran it, in a statement", "In a statement, Jane Doe backed all who ran the “night kitchen”.", ""},
		{"noted in the town", "It is noted in the town that it was “a waste of rope”.", ""},
		{"noted in the report on Monday", "It is noted in the report on Monday that it was “a waste of rope”.", "the report"},
		{"noted in the report, of two clauses", "It is noted in the report that the pier is shut and was “a waste of rope”.", "the report"},
		{"reminding them on Monday", "Reminding the council on Monday that it is “a waste of rope,” the mayor left.", "the mayor"},
		{"telling them again", "Telling the board again that it was “a waste of rope,” Jane Doe left.", "Jane Doe"},
		{"letters behind a minister's name", "Minister for Fisheries Jane Doe MP said it was “a waste of rope”.", "Jane Doe"},
		{"spoke of the long winter", "After the “long night” Jane Doe spoke of the long winter.", ""},
		{"promised voters a rest", "After the “long night” Jane Doe promised voters a rest.", ""},
		{"she sighed that", "She sighed that it was “a waste of rope”.", "She"},
		{"she's said", "She’s said it was “a waste of rope”.", "She"},
		{"the accused said", "“It is late,” accused Jane Doe said.", "Jane Doe"},
		{"a retired nurse", "“It is late,” bereaved nurse Paul Roe says.", "Paul Roe"},
		{"butts in", "“It is late,” butts in the waitress.", "the waitress"},
		{"of an age, notes", "Jane Doe, 61, notes it was “a waste of rope”.", "Jane Doe"},
		{"a farmer, huffed", "Jane Doe, a farmer, huffed, saying it was “a waste of rope”.", "Jane Doe"},
		{"the day saw him claim", "The day saw Paul Roe claim that it was “a waste of rope”.", "Paul Roe"},
		{"seemed to all", "It seemed to all, he said, “a waste of rope”.", "he"},
		{"to the mayor it was", "To the mayor it was “a waste of rope”.", "the mayor"},
		{"knew that to her", "Jane Doe knew that to her it was “a waste of rope”.", "her"},
		{"but to him", "It is true but to him, the pier is “a waste of rope”.", "him"},
		{"nine in ten", "It is “a waste of rope,” nine in ten of the farmers think.", "nine in ten of the farmers"},
		{"knew that a flyer", "Jane Doe knew that a flyer saying he was “a waste of rope” was found.", "a flyer"},
		{"came and said", "“It is late.” That is what Jane Doe came and said.", "Jane Doe"},
		{"that is her, others say", "“Slow and late.” That is Jane Doe, say her rivals.", "-"},
		{"what is no gesture", "“It is late.” Jane Doe owns the mill. “Not now.”", "- | Jane Doe"},
		{"met another", "Paul Roe sang.\n\nJane Doe met Ann Poe there.\n\n“It is late and we all go home now, with no boat left.”", "-"},
		{"named in the words", "Paul Roe sang.\n\nJane Doe did not hold back.\n\n“Doe is late and we all go home now, with no boat.”", "-"},
		{"views it as", "His wife views it as “a waste of rope”.", "His wife"},
		{"whom he trained urged", "The lawyer whom Paul Roe trained urged Ann Poe to leave “a sinking boat”.", "The lawyer"},
		{"an under secretary", "Under Secretary Jane Doe said it was “a waste of rope”.", "Jane Doe"},
		{"today called for", "Jane Doe, head of the board, today called for “a waste of rope”.", "Jane Doe"},
		{"steps aside", "Jane Doe steps aside and laughs. “It is late and we all go home now.”", "Jane Doe"},
		{"bills itself as", "The band bills itself as “a waste of rope”.", "The band"},
		{"the widows' group", "The farm widows' group said it was “a waste of rope”.", "The farm widows' group"},
		{"the first deemed", "Two men spoke. The first deemed Paul Roe “a waste of rope”.", "The first"},
		{"likewise", "Jane Doe likewise said it was “a waste of rope”.", "Jane Doe"},
		{"between dashes", "“It is late” — she paused — “I wait.”", "-"},
		{"a pier that seems to say", "Jane Doe argued that the pier seems to say “a waste of rope”.", "Jane Doe"},
		{"mocked, a farmer who built it", "The mayor mocked Paul Roe, a farmer who built the mill, who wants to sell it as “a waste of rope”.", "The mayor"},
	})
}

// sourcesCase is a text and the words for whose each of its quotations is, in order, with "-" for
// nobody's, parted by " | ".
type sourcesCase struct{ name, text, source string }

func checkSources(t *testing.T, cases []sourcesCase) {
	t.Helper()
	const opens = "The council met on Monday in Harrow Bay.\n\nThere was rain all day long.\n\n"
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var sources []string
			for _, q := range buildDated(t, opens+c.text, "2024-03-05").Quotes {
				source := "-"
				if q.Source != nil {
					source = q.Source.Text
				}
				sources = append(sources, source)
			}
			if got := strings.Join(sources, " | "); got != c.source {
				t.Errorf("%q is given to %q, want %q", c.text, got, c.source)
			}
		})
	}
}

// TestNoCueInWhatIsDeclined holds that who "declined to say more" says what follows, but not by
// that word.
func TestNoCueInWhatIsDeclined(t *testing.T) {
	for _, verb := range []string{"declined", "refused", "wanted"} {
		text := "The council met on Monday in Harrow Bay.\n\nJane Doe " + verb + " to say more. “It is late and we all go home now.”"
		if q := buildDated(t, text, "2024-03-05").Quotes; len(q) != 1 || q[0].Speaker != "jane-doe" || q[0].Cue != nil {
			t.Errorf("quotes of %q: %v, want one of Jane Doe's with no cue", text, q)
		}
	}
}
