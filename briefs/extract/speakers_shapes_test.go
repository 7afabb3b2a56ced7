package extract_test

import (
	"strings"
	"testing"
)

// Who is brought in how, and how they are called again: two people, a woman who is a
// mayor and 61, and a man who is a lawyer and 34, in all the orders that news has, each
// then called by each name, pronoun and description.
var (
	broughtIn = []string{
		"Mayor Mara Lindqvist, 61, met lawyer Jon Trask, 34, on Monday.",
		"Jon Trask, 34, a lawyer from Kent, sued Mayor Mara Lindqvist, 61, on Monday.",
		"Lawyer Jon Trask, 34, was thanked by Mara Lindqvist, 61, the town's mayor, on Monday.",
		"The mayor of Ashford, Mara Lindqvist, 61, said no to the lawyer Jon Trask, 34.",
		"Mara Lindqvist, 61, who has been mayor since May, hired Jon Trask, 34, as her lawyer.",
		"Mara Lindqvist (61), mayor of Ashford, and Jon Trask (34), a lawyer, met on Monday.",
		"Ashford's mayor, Mara Lindqvist, 61, is at odds with Jon Trask, a 34-year-old lawyer.",
		"The lawyer for the port, Jon Trask, 34, left. Mara Lindqvist, 61, the mayor, stayed.",
		"Among those who came were Mayor Mara Lindqvist, 61, and Jon Trask, 34, a lawyer.",
		"In a letter to Mayor Mara Lindqvist, 61, the lawyer Jon Trask, 34, asked for rope.",
		"Mara Lindqvist is the mayor of Ashford. She is 61. Jon Trask is a lawyer. He is 34.",
		"Jon Trask is a lawyer and 34. Mara Lindqvist, 61, became mayor of Ashford in May.",
		"Mayor Mara Lindqvist, 61, and her lawyer, Jon Trask, 34, spoke on Monday.",
		"Jon Trask, 34, the mayor's lawyer, stood beside Mayor Mara Lindqvist, 61, on Monday.",
		"Re-elected mayor Mara Lindqvist, 61, has beaten Jon Trask, 34, a lawyer.",
		"Mara Lindqvist, Mayor of Ashford, 61, was asked about Jon Trask, the 34-year-old lawyer.",
		"61-year-old Mara Lindqvist was made mayor on Monday, and 34-year-old Jon Trask is a lawyer.",
	}
	callsAgain = map[string][]string{
		"Mara Lindqvist": {"Lindqvist", "Ms. Lindqvist", "Mrs Lindqvist", "Mayor Lindqvist", "Mara Lindqvist", "she", "the mayor", "the 61-year-old", "the 61-year-old mayor"},
		"Jon Trask":      {"Trask", "Mr. Trask", "Mr Trask", "he", "the lawyer", "the 34-year-old", "the 34-year-old lawyer", "the attorney"},
	}
	saysSo = []string{
		"“The rope is old and it will not hold for long,” R said.",
		"R said the rope was “old and of no more use” on Monday.",
		"In a statement, R said: “The rope is old and it will not hold for long.”",
		"“The rope is old,” R told the Herald. “It will not hold for long.”",
	}
)

func TestShapesOfSpeakers(t *testing.T) {
	for _, intro := range broughtIn {
		for name, refs := range callsAgain {
			for _, ref := range refs {
				for _, says := range saysSo {
					sentence := capital(strings.Replace(says, "R", ref, 1))
					saidBy(t, intro+" "+sentence, name)
					saidBy(t, intro+"\n\nIt was late. The tide came in.\n\n"+sentence, name)
				}
			}
		}
	}
}

// What somebody is, as a title before the name and as an apposition behind it, and by
// what nouns writers then call that one.
func TestShapesOfPosts(t *testing.T) {
	for _, post := range []struct{ title, appos, refs string }{
		{"Senator", "a senator from Ohio", "the senator; Senator Lindqvist; the lawmaker"},
		{"Governor", "the governor of Ohio", "the governor; Gov. Lindqvist"},
		{"President", "the president of the union", "the president; the union president"},
		{"Prime Minister", "the prime minister", "the prime minister; the premier; the PM"},
		{"Foreign Minister", "the foreign minister", "the foreign minister; the minister; the diplomat"},
		{"Health Secretary", "the health secretary", "the health secretary; the minister"},
		{"Coach", "the coach of Leeds", "the coach; the Leeds coach"},
		{"Captain", "the captain of the side", "the captain; the skipper"},
		{"Professor", "a professor of law at the University of Kent", "the professor; the academic"},
		{"Dr.", "a doctor at the clinic", "the doctor; the physician"},
		{"Judge", "the judge in the case", "the judge; Judge Lindqvist"},
		{"Police Chief", "the police chief", "the police chief; the chief"},
		{"Councillor", "a councillor for Thame", "the councillor; Cllr Lindqvist"},
		{"chief executive", "the chief executive of Orkavo", "the chief executive; the Orkavo chief executive; the CEO"},
		{"spokeswoman", "a spokeswoman for the police", "the spokeswoman; the police spokeswoman"},
		{"singer", "a singer", "the singer; the musician"},
		{"striker", "a striker for Leeds", "the striker; the forward; the Leeds striker"},
		{"farmer", "a farmer from Kent", "the farmer; the Kent farmer"},
		{"author", "the author of a book on ports", "the author; the writer"},
		{"MP", "the MP for Thame", "the MP; the Thame MP; the politician"},
		{"Archbishop", "the archbishop of Thame", "the archbishop; the bishop; the cleric"},
		{"director", "the director of the film", "the director; the filmmaker"},
	} {
		for _, intro := range []string{
			post.title + " Mara Lindqvist met Jon Trask, a banker, on Monday.",
			"Mara Lindqvist, " + post.appos + ", met banker Jon Trask on Monday.",
			"Banker Jon Trask was met by " + post.title + " Mara Lindqvist on Monday.",
			"The banker Jon Trask said no on Monday. Then Mara Lindqvist, " + post.appos + ", came in.",
		} {
			for ref := range strings.SplitSeq("she; Lindqvist; Ms Lindqvist; "+post.refs, "; ") {
				for _, says := range saysSo[:2] {
					saidBy(t, capital(intro)+" "+capital(strings.Replace(says, "R", ref, 1)), "Mara Lindqvist")
				}
			}
		}
	}
}

// saidBy fails where what is said in a text is not somebody's.
func saidBy(t *testing.T, text, name string) {
	t.Helper()
	b := quoteBrief(t, "Council meets over the port\n\nIt rained in Ashford all day long.\n\n"+text)
	given := "nobody"
	for _, q := range b.Quotes {
		for _, e := range b.Entities {
			if e.ID == string(q.Speaker) {
				given = e.Name
			}
		}
	}
	if given != name {
		t.Errorf("%q: said by %s, want %s", text, given, name)
	}
}

// capital begins a sentence with an upper-case letter.
func capital(sentence string) string {
	if strings.HasPrefix(sentence, "“") {
		return sentence
	}
	return strings.ToUpper(sentence[:1]) + sentence[1:]
}
