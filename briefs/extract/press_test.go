package extract

import "testing"

// TestBareByline holds that a name alone below the headline is the writer's, and
// who the story tells of is not.
func TestBareByline(t *testing.T) {
	const story = "The council voted last week to close the library on Mill Lane, and its leader, Gareth Pike, said there was no alternative.\n"
	b := buildDated(t, "The council has forgotten who it works for\n\nRuth Anand\n\n"+story, "")
	if got := b.Articles[0].Authors; len(got) != 1 || got[0] != "Ruth Anand" {
		t.Errorf("authors = %q, want Ruth Anand", got)
	}
	b = buildDated(t, "The council has forgotten who it works for\n\nGareth Pike\n\n"+story, "")
	if got := b.Articles[0].Authors; len(got) != 0 {
		t.Errorf("authors = %q of a name that the story tells of, want none", got)
	}
}

// TestDatelineDay holds that a story's own dateline says when it was published.
func TestDatelineDay(t *testing.T) {
	b := buildDated(t, "KHARSA, Aug. 9, 2016 — Government forces seized the last district before dawn on Tuesday, ending a siege of 14 months.\n", "")
	if got := b.Articles[0].Published; got != "2016-08-09" {
		t.Errorf("published = %q, want the dateline's day", got)
	}
	b = buildDated(t, "Government forces seized the last district of the city on Aug. 9, 2016, ending a siege of 14 months.\n", "")
	if got := b.Articles[0].Published; got != "" {
		t.Errorf("published = %q, want none: the story only tells of that day", got)
	}
}

// TestWhatTheMarksHold holds whose words are whose, and what is nobody's.
func TestWhatTheMarksHold(t *testing.T) {
	for _, c := range []struct {
		name, text, source string
		quotes             int
	}{
		{"a rating", "Ines Duarte, who rates the stock a “buy,” was not surprised.", "", 0},
		{"a text message", "Whitcombe had sent a message to his partner, Kelly Rudge, that read: “They will know about it tomorrow.”", "", 1},
		{"a sign", "He stood below a sign that read “No bread today, come back on Monday.”", "a sign", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := buildDated(t, c.text, "")
			if len(b.Quotes) != c.quotes {
				t.Fatalf("%d quotations, want %d", len(b.Quotes), c.quotes)
			}
			if c.quotes == 0 {
				return
			}
			got := ""
			if s := b.Quotes[0].Source; s != nil {
				got = s.Text
			}
			if got != c.source {
				t.Errorf("source = %q, want %q", got, c.source)
			}
		})
	}
}

// TestWhoseWords holds who speaks where a description, an office or a body does.
func TestWhoseWords(t *testing.T) {
	for _, c := range []struct{ name, text, speaker string }{
		{"a press secretary", "The White House said that there were no plans. “He believes in collective bargaining,” press secretary Karine Dupree told reporters.", "karine-dupree"},
		{"a director, then her name", "According to the bank's regional director for Africa, Dr Matilda Lund, it was “the worst year since 2000”.", "matilda-lund"},
		{"what a council would do", "Parish council chairman Cllr Geoff Tranter said the council would object “in the strongest terms”.", "geoff-tranter"},
		{"a scientist of two bodies", "“The water is hard to find,” study lead author Lucas Paganini, a scientist at the Norwood Center in Leeds, Ohio, and American University in Washington, D.C., said in a statement.", "lucas-paganini"},
		{"an expert at a country's university", "Ian Hamilton, an expert in drug use at the U.K.'s University of York who did not work on the study, told Newsweek: “Although the researchers found that, it could equate to many.”", "ian-hamilton"},
		{"a joiner of an age", "Her neighbour, Iain Baird, ran to help. “She was on the stairs,” the 52-year-old joiner said.", "iain-baird"},
		{"who was asked", "Anna Cole, who came third, has not endorsed either. She said she would sleep on it.\n\nWhen Joan Marsh was asked whether she would offer a post, she said: “Of course.”", "joan-marsh"},
		{"the alliance", "The Coastal Maritime Alliance raised its offer. “We are disappointed,” the alliance said in a statement.", "coastal-maritime-alliance"},
		{"one of two unions is neither", "The Dockers Union and the Sailors Union met. “We are disappointed,” the union said in a statement.", ""},
		{"a baker after a relative clause", "Stephen Marchetti said that he was late. He said convoys had been refused.\n\nIn the square, Bob Karim, a baker who sang, swept glass into a bucket.\n\n“My uncle baked here,” he said.", "bob-karim"},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := buildDated(t, c.text, "")
			if len(b.Quotes) != 1 {
				t.Fatalf("%d quotations, want one", len(b.Quotes))
			}
			if got := b.Quotes[0].Speaker; string(got) != c.speaker {
				t.Errorf("speaker = %q, want %q", got, c.speaker)
			}
		})
	}
}

// TestReporterLine holds that who else wrote the story is none of its people.
func TestReporterLine(t *testing.T) {
	const story = "Dockworkers walked off the job at three ports on Tuesday, a day after talks collapsed over pay.\n\n"
	for _, line := range []string{"Yamada reported from Houston.", "Associated Press writers Ann Dow in Leeds and Tom Roe in Bath contributed to this report."} {
		b := buildDated(t, story+line+"\n", "")
		furniture := b.Articles[0].Furniture
		if len(furniture) != 1 || string(furniture[0].Kind) != "credit" {
			t.Errorf("furniture = %v, want %q as a credit", furniture, line)
		}
		for _, e := range b.Entities {
			if e.Kind == "person" {
				t.Errorf("%q names %s, want nobody", line, e.Name)
			}
		}
	}
}
