package extract

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

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
