package extract

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dateline/briefs"
)

func TestNameLexiconsSayWhereTheyComeFrom(t *testing.T) {
	files := []string{"words"}
	for _, list := range nameLists {
		files = append(files, list.file)
	}
	for _, file := range files {
		data, err := lexicons.ReadFile("lexicon/" + file + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		var head []string
		for line := range strings.Lines(string(data)) {
			if !strings.HasPrefix(line, "#") {
				break
			}
			head = append(head, line)
		}
		if text := strings.Join(head, ""); !strings.Contains(text, "From:") && !strings.Contains(text, "Collected for this project") {
			t.Errorf("lexicon/%s.txt does not begin with where it comes from", file)
		}
	}
}

func TestSmallWords(t *testing.T) {
	lines := strings.Split(strings.TrimSuffix(smallWords(), "\n"), "\n")
	if !slices.IsSorted(lines) {
		t.Error("lexicon/words.txt is not sorted by byte; the search in it needs that")
	}
	for _, word := range []string{lines[0], lines[len(lines)/2], lines[len(lines)-1], "house", "houses", "parties", "walked", "making", "clearly", "apologised", "criticises"} {
		if !isSmallWord([]byte(word)) {
			t.Errorf("%q is not known as an English word", word)
		}
	}
	for _, word := range []string{"", "putin", "whitfield", "zzz", "james", "denise"} {
		if isSmallWord([]byte(word)) {
			t.Errorf("%q is taken for an English word", word)
		}
	}
}

func TestFolding(t *testing.T) {
	for in, want := range map[string]string{
		"Müller": "muller", "Łukasz": "lukasz", "O’Hara": "o'hara", "Gov.": "gov", "U.S.": "u.s", "Ærø": "aero", "İzmir": "izmir", ".": ".",
	} {
		if got := string(appendFolded(nil, in)); got != want {
			t.Errorf("%q folds to %q, expected %q", in, got, want)
		}
	}
}

// Bylines, credits and footers name nobody of the story; a credit may name one
// who is named elsewhere.
func TestFurnitureNamesNobody(t *testing.T) {
	text := "Storm closes the harbour at Leeds\n\nBy Stella Marsh\n\nWaves at Leeds on Monday. (Tomas Dow/Getty Images)\n\n" +
		"A storm closed the harbour on Monday, said Anna Poole, the harbour master, who had it cleared by the evening of the same day.\n\n" +
		"Poole said ships would wait.\n\nEdited by Clara Whitfield and Daniel Hardy\n\nThe post Storm closes the harbour appeared first on Leeds Herald."
	want := []string{"person Anna Poole (Poole) x2: the harbour master"}
	if got := whoLines(t, people, text); !slices.Equal(got, want) {
		t.Errorf("people are %q, expected %q", got, want)
	}
}

func TestArticlesOfAStoryShareTheirEntities(t *testing.T) {
	got := whoLines(t, all,
		"Mayor Anna Poole opened the bridge at Leeds. Poole cut a ribbon.",
		"Poole has opened a bridge. Anna Poole, a former judge, was cheered by the Bridge Society of Leeds.")
	want := []string{
		"person Anna Poole (Poole) x4: a former judge | Mayor",
		"place Leeds x1",
		"organisation Bridge Society of Leeds x1",
	}
	if !slices.Equal(got, want) {
		t.Errorf("entities are\n%s\nexpected\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The article that the project starts from lies outside the repository.
func TestPeopleOfTheFirstArticle(t *testing.T) {
	path := filepath.Join("..", "..", "..", "shared", "articles", "zenger-putin-afghanistan.txt")
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the article is not there: ", err)
	}
	got := whoLines(t, people+bodies, string(data))
	want := []string{
		"person Vladimir Putin (Putin) x7: The President of Russia | Russian President",
		"organisation Taliban x7",
		"organisation Collective Security Treaty Organization x1: an intergovernmental military alliance in Eurasia that consists of selected post-Soviet states",
		"person Imran Khan x1: the Prime Minister of Pakistan",
		"organisation Shanghai Cooperation Organisation x1",
		"person Biden x1",
		"person Ashraf Ghani x1: Afghanistan’s President",
		"person Amrullah Saleh x1: Vice President",
		"person Ahmad Massoud x1: a son of Ahmad Shah Massoud -> a son of = ahmad-shah-massoud",
		"person Ahmad Shah Massoud x1: an influential leader of Afghanistan’s Tajik community who fought against the Taliban back in the 1990s | 1953-2001",
	}
	if !slices.Equal(got, want) {
		t.Errorf("entities are\n%s\nexpected\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// FuzzNames holds what every text must keep: mentions in order, none over
// another, on whole tokens, each of an entity that lists it.
func FuzzNames(f *testing.F) {
	f.Add("Anna Poole, 54, a judge (of Leeds), met Mr. Dow's wife — “Stella” — at the U.S.-led Council of the North.")
	f.Add("ALL CAPS: O'HARA & SONS' \"JIM\" VAN DER VELDE JR., OF, AND, THE 'S - (KCNA) [M5S]")
	f.Add("Президент Владимир Путин и 金正恩, Ærø’s Łukasz \u00a0 al-")
	f.Fuzz(func(t *testing.T, text string) {
		if strings.TrimSpace(text) == "" || strings.ToValidUTF8(text, "") != text {
			t.Skip()
		}
		a := briefs.Article{ID: "a1", Text: text}
		d := findNames(readPage(&a))
		s := whoIsWhoIn([]*namesDocument{d})
		if !slices.IsSortedFunc(d.mentions, func(a, b mention) int { return cmp.Compare(a.start, b.start) }) {
			t.Error("mentions are out of order")
		}
		for i, m := range d.mentions {
			if i > 0 && d.mentions[i-1].overlaps(m.span) {
				t.Errorf("mentions %q and %q overlap", text[d.mentions[i-1].start:d.mentions[i-1].end], text[m.start:m.end])
			}
			if m.start != d.tokens[m.first].start || m.end != d.tokens[m.last-1].end {
				t.Errorf("mention %q is not of whole tokens", text[m.start:m.end])
			}
			if m.entity >= len(s.entities) {
				t.Errorf("mention %q is of entity %d of %d", text[m.start:m.end], m.entity, len(s.entities))
			}
		}
		ids := map[string]bool{}
		for i, e := range s.entities {
			if ids[e.ID] {
				t.Errorf("id %q stands twice", e.ID)
			}
			ids[e.ID] = true
			for _, em := range e.mentions {
				if d.mentions[em.mention].entity != i {
					t.Errorf("%q lists a mention of another", e.Name)
				}
			}
		}
	})
}
