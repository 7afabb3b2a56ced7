// Package stylebook holds the bot's own words in every language that it speaks:
// a catalog a language, one file each, and the rules of plural that go with it.
//
// It must not know who asks, what an answer looks like, or any article: what
// the article says is never translated. It knows Discord's names for languages
// and nothing else of Discord.
package stylebook

import (
	"embed"
	"encoding/json"
	"fmt"
	"sync"

	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
	"golang.org/x/text/message/catalog"
)

//go:embed *.json
var files embed.FS

// tongue is one language: its file, and Discord's names for it.
type tongue struct {
	name    string   // the file's, and the language's in BCP 47
	locales []string // Discord's; the first is what the voice calls itself
}

// tongues lists the languages. The first is the one for everybody else, and the
// one that commands are named in where Discord has no other name for them.
var tongues = []tongue{
	{"en", []string{"en-US", "en-GB"}},
	{"de", []string{"de"}},
	{"fr", []string{"fr"}},
	{"es", []string{"es-ES", "es-419"}},
	{"pt-BR", []string{"pt-BR"}},
	{"ru", []string{"ru"}},
	{"uk", []string{"uk"}},
	{"tr", []string{"tr"}},
}

// Voice is a language that the bot speaks. The zero Voice is English. Voices
// may be compared, and used from many goroutines.
type Voice struct {
	at int // in tongues
}

// For gives the voice for a locale as Discord names it: “pt-BR”, “es-419”. One
// that the bot does not speak is answered in English.
func For(locale string) Voice {
	for i, t := range tongues {
		for _, l := range t.locales {
			if l == locale {
				return Voice{i}
			}
		}
	}
	return Voice{}
}

// Voices lists every voice, English first.
func Voices() []Voice {
	out := make([]Voice, len(tongues))
	for i := range out {
		out[i] = Voice{i}
	}
	return out
}

// Locale is Discord's name for the voice's language.
func (v Voice) Locale() string { return tongues[v.at].locales[0] }

// Say gives the words for a key with its arguments in their places, counted
// ones in the right number. Numbers are written as the language writes them, so
// a year goes in as text. A key that no catalog has comes back itself, which a
// test keeps from happening.
func (v Voice) Say(key string, args ...any) string {
	return printers[v.at]().Sprintf(key, args...)
}

// Has tells whether there are words for a key.
func Has(key string) bool { return english()[key] }

// english has the keys, which are every language's.
var english = sync.OnceValue(func() map[string]bool {
	phrases, err := read(tongues[0].name)
	if err != nil {
		panic(err) // as in printers
	}
	keys := make(map[string]bool, len(phrases))
	for key := range phrases {
		keys[key] = true
	}
	return keys
})

// Localizations are the words for a key in Discord's locales but the default
// ones, as names and descriptions of commands want them.
func Localizations[L ~string](key string) map[L]string {
	out := map[L]string{}
	for i, t := range tongues[1:] {
		for _, l := range t.locales {
			out[L(l)] = Voice{i + 1}.Say(key)
		}
	}
	return out
}

// printers has each language's catalog, read when somebody first speaks it.
var printers = func() []func() *message.Printer {
	out := make([]func() *message.Printer, len(tongues))
	for i, t := range tongues {
		out[i] = sync.OnceValue(func() *message.Printer {
			p, err := printer(t.name)
			if err != nil {
				panic(err) // the catalogs are part of the program; a test reads them all
			}
			return p
		})
	}
	return out
}()

// phrase is what a key says: plain words, or a wording for each number.
type phrase struct {
	Words  string
	Counts map[string]any // "plural": which argument counts; then "one", "few", "many", "other"
}

func (p *phrase) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &p.Words)
	}
	return json.Unmarshal(data, &p.Counts)
}

func read(name string) (map[string]phrase, error) {
	data, err := files.ReadFile(name + ".json")
	if err != nil {
		return nil, fmt.Errorf("reading the words of %s: %w", name, err)
	}
	var phrases map[string]phrase
	if err := json.Unmarshal(data, &phrases); err != nil {
		return nil, fmt.Errorf("reading the words of %s: %w", name, err)
	}
	return phrases, nil
}

func printer(name string) (*message.Printer, error) {
	phrases, err := read(name)
	if err != nil {
		return nil, err
	}
	tag := language.Make(name)
	book := catalog.NewBuilder(catalog.Fallback(tag))
	for key, p := range phrases {
		if p.Counts == nil {
			err = book.SetString(tag, key, p.Words)
		} else {
			err = book.Set(tag, key, p.selected())
		}
		if err != nil {
			return nil, fmt.Errorf("reading the words of %s: %q: %w", name, key, err)
		}
	}
	return message.NewPrinter(tag, message.Catalog(book)), nil
}

// numbers are the plural categories of CLDR that a phrase may tell apart.
var numbers = []string{"zero", "one", "two", "few", "many", "other"}

func (p phrase) selected() catalog.Message {
	var cases []any
	for _, n := range numbers {
		if words, ok := p.Counts[n].(string); ok {
			cases = append(cases, n, words)
		}
	}
	which, _ := p.Counts["plural"].(float64)
	return plural.Selectf(int(which), "%d", cases...)
}
