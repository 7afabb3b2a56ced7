package extract

import "testing"

// TestStylesOfMarks holds what the marks of one text stand for where they differ: single ones about
// parts and double ones about the whole, and double primes for marks.
func TestStylesOfMarks(t *testing.T) {
	const whole = "Jane Doe left. “It is as though they would rather see us gone,” she said.\n\n“They are rude to everybody here.”\n\n“I did not vote for that,” she said.\n\n"
	checkSources(t, []sourcesCase{
		{"parts in single marks", whole + "The board has been called ‘secretive’ by Tom Poe. Tom Poe said it was ‘beyond parody’. Paul Roe said that calling them in was a ‘last resort’. The ‘board’ met again.",
			"she | she | she | Tom Poe | Tom Poe | Paul Roe"},
		{"parts in double marks, words held off in single ones", whole + "The board is “secretive”, said Tom Poe. Tom Poe said it was ‘parody’. Paul Roe said it was a ‘resort’. Tom Poe called it ‘fun’.",
			"she | she | she | Tom Poe"},
		{"too few of them", whole + "Tom Poe said it was ‘beyond parody’.", "she | she | she"},
		{"double primes", "The harbour was ″a big place that spoke softly,″ said Jane Doe. ″I believe it.″ It was 5′ 6″ deep, and 12″ wide at the head.", "Jane Doe | Jane Doe"},
		{"a list according to somebody", "According to Paul Roe, Tom Poe called him a “cheat,” “unstable,” and a “liar.”", "Tom Poe | Tom Poe"},
	})
	testNobody(t, "According to Paul Roe, the judge shouted at him, calling him a “cheat.”")
}

// testNobody holds that nobody by name says what a text quotes.
func testNobody(t *testing.T, text string) {
	t.Helper()
	for _, q := range buildDated(t, "The council met on Monday in Harrow Bay.\n\n"+text, "2024-03-05").Quotes {
		if q.Speaker != "" {
			t.Errorf("%q is said by %s, want nobody", text, q.Speaker)
		}
	}
}
