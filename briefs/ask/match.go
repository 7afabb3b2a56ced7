package ask

import (
	"slices"
	"sort"
	"strings"

	"dateline/briefs"
)

// bearer is an entity with its names folded for comparison.
type bearer struct {
	*briefs.Entity
	forms [][]string // the name, then the aliases
}

func bearers(entities []*briefs.Entity) []bearer {
	out := make([]bearer, 0, len(entities))
	for _, e := range entities {
		b := bearer{Entity: e, forms: make([][]string, 0, 1+len(e.Aliases))}
		b.forms = append(b.forms, foldWords(e.Name))
		for _, alias := range e.Aliases {
			b.forms = append(b.forms, foldWords(alias))
		}
		out = append(out, b)
	}
	return out
}

// way is a way to understand a name.
type way struct {
	by         MatchBy
	find       func(words []string, all []bearer) []bearer
	unfinished bool // it takes what is typed for a name's beginning
}

// ways are best first; the first that finds anybody decides, and finds everybody
// it fits.
var ways = []way{
	{by: ByName, find: wholeName},
	{by: ByName, find: partOfName},
	{by: ByName, find: titleAndName},
	{by: ByTitle, find: title},
	{by: ByName, find: beginningOfName, unfinished: true},
	{by: BySlip, find: nearName},
}

// longestName is the most words that are taken for a name.
const longestName = 16

// match finds all that the typed name can mean, people before others, in the
// order of entities.
func match(typed string, entities []*briefs.Entity) ([]*briefs.Entity, MatchBy) {
	return matchBy(typed, entities, func(way) bool { return true })
}

// matchBy is match in those ways alone that may be gone.
func matchBy(typed string, entities []*briefs.Entity, may func(way) bool) ([]*briefs.Entity, MatchBy) {
	words := foldWords(typed)
	if len(words) == 0 || len(words) > longestName {
		return nil, ""
	}
	all := bearers(entities)
	for _, w := range ways {
		if !may(w) {
			continue
		}
		if found := w.find(words, all); len(found) > 0 {
			return peopleFirst(found), w.by
		}
	}
	return nil, ""
}

// peopleFirst gives the people, and others only where nobody is a person.
func peopleFirst(found []bearer) []*briefs.Entity {
	var people, others []*briefs.Entity
	for _, b := range found {
		if b.Kind == briefs.Person {
			people = append(people, b.Entity)
		} else {
			others = append(others, b.Entity)
		}
	}
	if len(people) > 0 {
		return people
	}
	return others
}

func whoFits(all []bearer, fits func(form []string) bool) []bearer {
	var out []bearer
	for _, b := range all {
		if slices.ContainsFunc(b.forms, fits) {
			out = append(out, b)
		}
	}
	return out
}

// wholeName fits a name of several words typed whole. A single word may be one
// bearer's whole name and another's surname, so it is left to partOfName.
func wholeName(words []string, all []bearer) []bearer {
	words = withoutArticle(words)
	if len(words) < 2 {
		return nil
	}
	typed := compact(words)
	return whoFits(all, func(form []string) bool { return compact(withoutArticle(form)) == typed })
}

// partOfName fits words that all stand in one form of a name: a surname, a
// given name, an initial beside one of them.
func partOfName(words []string, all []bearer) []bearer {
	words = withoutArticle(words)
	typed := compact(words)
	return whoFits(all, func(form []string) bool {
		return partOf(words, form, func(w, of string) bool { return w == of }) || runsTogether(typed, form)
	})
}

// runsTogether tells whether words of the form that follow each other make up
// what was typed as one: “alassad”.
func runsTogether(typed string, form []string) bool {
	for i := range form {
		rest := typed
		for _, w := range form[i:] {
			var ok bool
			if rest, ok = strings.CutPrefix(rest, w); !ok {
				break
			}
			if rest == "" {
				return true
			}
		}
	}
	return false
}

// partOf tells whether each word has a word of the form of its own; a single
// letter is the initial of one where another word stands whole.
func partOf(words, form []string, same func(w, of string) bool) bool {
	if len(words) > len(form) {
		return false
	}
	var taken uint64
	whole := false
	for _, w := range words {
		i := slices.IndexFunc(form, func(of string) bool { return same(w, of) })
		for i >= 0 && i < 64 && taken&(1<<i) != 0 {
			next := slices.IndexFunc(form[i+1:], func(of string) bool { return same(w, of) })
			if next < 0 {
				i = -1
				break
			}
			i += 1 + next
		}
		if i < 0 && len(w) == 1 && len(words) > 1 {
			i = slices.IndexFunc(form, func(of string) bool { return of[0] == w[0] })
			if i >= 0 && i < 64 && taken&(1<<i) != 0 {
				i = -1
			}
		} else if i >= 0 {
			whole = true
		}
		if i < 0 {
			return false
		}
		if i < 64 {
			taken |= 1 << i
		}
	}
	return whole
}

// titleAndName fits “President Putin”: words before the name that are forms of
// address or stand in what the article says of the bearer. Where several bear
// the name, those of whom the article says the title are meant, if any.
func titleAndName(words []string, all []bearer) []bearer {
	words = withoutArticle(words)
	for n := 1; n < len(words); n++ {
		before, rest := words[:n], words[n:]
		found := wholeName(rest, all)
		if len(found) == 0 {
			found = partOfName(rest, all)
		}
		var said, addressed []bearer
		for _, b := range found {
			if saidOf(b, before) {
				said = append(said, b)
			} else if allAddress(before) {
				addressed = append(addressed, b)
			}
		}
		if len(said) > 0 {
			return said
		}
		if len(addressed) > 0 {
			return addressed
		}
	}
	return nil
}

func saidOf(b bearer, words []string) bool {
	return slices.ContainsFunc(b.About, func(p briefs.Passage) bool {
		about := foldWords(p.Text)
		return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(about, w) })
	})
}

func allAddress(words []string) bool {
	return !slices.ContainsFunc(words, func(w string) bool { return !address[w] })
}

// address are words that stand before a name in a question.
var address = set(`mr mrs ms miss mx sir madam madame dame lord lady dr doctor prof professor rev reverend father
	sister brother rabbi imam sheikh sheik mullah ayatollah pope king queen prince princess emperor
	president vice prime minister premier chancellor secretary senator congressman congresswoman representative
	governor mayor ambassador judge justice attorney general gen colonel col major maj captain capt lieutenant lt
	sergeant sgt admiral commander chief chairman chairwoman chair director deputy acting former ex
	foreign defense defence finance interior state`)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(words) {
		out[w] = true
	}
	return out
}

// withoutArticle leaves out “the”. “A” stays: in a name it is an initial.
func withoutArticle(words []string) []string {
	if len(words) > 1 && words[0] == "the" {
		return words[1:]
	}
	return words
}

// beginningOfName fits the beginning of a name, of three letters at least.
func beginningOfName(words []string, all []bearer) []bearer {
	words = withoutArticle(words)
	if len(words[len(words)-1]) < 3 {
		return nil
	}
	return whoFits(all, func(form []string) bool {
		return partOf(words, form, func(w, of string) bool { return len(w) > 1 && strings.HasPrefix(of, w) })
	})
}

// nearName fits words that are a slip or two off.
func nearName(words []string, all []bearer) []bearer {
	words = withoutArticle(words)
	return whoFits(all, func(form []string) bool {
		return partOf(words, form, func(w, of string) bool {
			most := forgiven(w)
			return slips(w, of, most) <= most
		})
	})
}

// closest gives up to three names that are near to one that nobody bears.
func closest(typed string, entities []*briefs.Entity) []string {
	const most = 3
	type near struct {
		name string
		off  int
	}
	words := foldWords(typed)
	words = words[:min(len(words), longestName)]
	var found []near
	for _, b := range bearers(entities) {
		best := -1
		for _, w := range words {
			limit := len(w) / 2
			if limit > 3 {
				limit = 3
			}
			for _, form := range b.forms {
				for _, of := range form {
					if off := slips(w, of, limit); off <= limit && limit > 0 && (best < 0 || off < best) {
						best = off
					}
				}
			}
		}
		if best >= 0 {
			found = append(found, near{b.Name, best})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].off < found[j].off })
	names := make([]string, 0, most)
	for i := 0; i < len(found) && i < most; i++ {
		names = append(names, found[i].name)
	}
	return names
}
