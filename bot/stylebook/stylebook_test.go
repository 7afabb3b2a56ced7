package stylebook

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/language"
)

var hole = regexp.MustCompile(`%\[(\d+)\][a-z]|%%|%`)

// holes are the places for arguments in a text, sorted, each once.
func holes(words string) []string {
	found := hole.FindAllString(words, -1)
	slices.Sort(found)
	return slices.Compact(found)
}

// TestCatalogs holds that no language lacks a key, has one too many, breaks a
// placeholder or forgets a plural that the language has.
func TestCatalogs(t *testing.T) {
	english, err := read("en")
	if err != nil {
		t.Fatal(err)
	}
	for _, tongue := range tongues {
		phrases, err := read(tongue.name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := printer(tongue.name); err != nil {
			t.Error(err)
		}
		for key, en := range english {
			p, ok := phrases[key]
			if !ok {
				t.Errorf("%s lacks %q", tongue.name, key)
				continue
			}
			if strings.TrimSpace(p.Words) == "" && p.Counts == nil {
				t.Errorf("%s: %q says nothing", tongue.name, key)
			}
			want := en.holes()
			if got := p.holes(); !slices.Equal(got, want) {
				t.Errorf("%s: %q has the places %v, English has %v", tongue.name, key, got, want)
			}
			if slices.Contains(want, "%") {
				t.Errorf("%s: %q has a bare %%; write %%[1]s", tongue.name, key)
			}
			if (p.Counts == nil) != (en.Counts == nil) {
				t.Errorf("%s: %q counts where English does not, or the other way round", tongue.name, key)
			}
			if p.Counts == nil {
				continue
			}
			for _, n := range needs[tongue.name] {
				if s, _ := p.Counts[n].(string); s == "" {
					t.Errorf("%s: %q lacks the plural %q", tongue.name, key, n)
				}
			}
		}
		for key := range phrases {
			if _, ok := english[key]; !ok {
				t.Errorf("%s has %q, which English has not", tongue.name, key)
			}
		}
	}
}

// untypeset finds, by language, what a typesetter would mend: a straight
// apostrophe or quotation mark, another language's marks, a dash of the wrong
// length; in French all but the narrow space inside the marks and before ; ! ?
// and the common one that does not break before a colon.
var untypeset = map[string]*regexp.Regexp{
	"de": regexp.MustCompile(`['"«»”]`),
	"fr": regexp.MustCompile(`['"„“”]|«[^\x{202f}]|[^\x{202f}][»;!?]|[^\x{a0}]:(?:\s|$)`),
	"es": regexp.MustCompile(`['"„“”]`),
	"ru": regexp.MustCompile(`['"„“”]| [-–] `),
	"uk": regexp.MustCompile(`['"„“”]| [-–] `),
	"":   regexp.MustCompile(`['"„«»]`),
}

func TestTypesetting(t *testing.T) {
	for _, tongue := range tongues {
		phrases, err := read(tongue.name)
		if err != nil {
			t.Fatal(err)
		}
		wrong := untypeset[""]
		if own := untypeset[tongue.name]; own != nil {
			wrong = own
		}
		for key, p := range phrases {
			words := []string{p.Words}
			for _, n := range numbers {
				if s, ok := p.Counts[n].(string); ok {
					words = append(words, s)
				}
			}
			for _, s := range words {
				if key == "schedule.reason.nostory" {
					continue // its marks tell render whose words stand between them
				}
				if m := wrong.FindString(s); m != "" {
					t.Errorf("%s: %q has %q: %s", tongue.name, key, m, s)
				}
			}
		}
	}
}

// needs are the plurals of whole numbers, after CLDR.
var needs = map[string][]string{
	"en": {"one", "other"}, "de": {"one", "other"}, "fr": {"one", "other"}, "es": {"one", "other"},
	"pt-BR": {"one", "other"}, "tr": {"other"},
	"ru": {"one", "few", "many", "other"}, "uk": {"one", "few", "many", "other"},
}

func (p phrase) holes() []string {
	if p.Counts == nil {
		return holes(p.Words)
	}
	var all []string
	for _, n := range numbers {
		if s, ok := p.Counts[n].(string); ok {
			all = append(all, holes(s)...)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

func TestVoices(t *testing.T) {
	for locale, want := range map[string]string{
		"en-GB": "en-US", "es-419": "es-ES", "pt-BR": "pt-BR", "uk": "uk", "ja": "en-US", "": "en-US", "xx|": "en-US",
	} {
		if got := For(locale).Locale(); got != want {
			t.Errorf("For(%q) speaks %s, want %s", locale, got, want)
		}
	}
	for _, tongue := range tongues {
		if _, err := language.Parse(tongue.name); err != nil {
			t.Error(err)
		}
	}
}

func TestSay(t *testing.T) {
	for _, c := range []struct {
		locale string
		n      int
		want   string
	}{
		{"en-US", 1, "1 quote"}, {"en-US", 7, "7 quotes"}, {"en-US", 1200, "1,200 quotes"},
		{"ru", 1, "1 цитата"}, {"ru", 2, "2 цитаты"}, {"ru", 5, "5 цитат"}, {"ru", 21, "21 цитата"},
		{"uk", 3, "3 цитати"}, {"tr", 4, "4 alıntı"}, {"fr", 0, "0 citation"}, {"de", 1200, "1.200 Zitate"},
	} {
		if got := For(c.locale).Say("count.quotes", c.n); got != c.want {
			t.Errorf("%s, %d: %q, want %q", c.locale, c.n, got, c.want)
		}
	}
}
