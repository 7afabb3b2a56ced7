package names

import (
	"strings"

	"dateline/briefs/extract/lexicon"
)

// Words that are made of others, by their hyphens and endings.

// isNamePrefix tells the small words that hyphens join to names: al-Amr.
var isNamePrefix = lexicon.OfSort("name prefix")

// compoundFlags tells adjectives made of a name: "Spanish-language",
// "Pro-Beijing"; i is where the hyphen stands.
func compoundFlags(lx *lexicon.NameLexicon, word []byte, i int) lexicon.WordFlags {
	switch string(word[:i]) {
	case "pan", "pro", "anti", "non", "ex", "post", "pre", "neo", "ultra", "all", "cross", "trans":
		return lexicon.Ordinary | lexicon.Demonym
	}
	if lx.Words[string(word[i+1:])].Has(lexicon.Demonym) && (lx.Words[string(word[:i])].Has(lexicon.Demonym) || isPeoplesPrefix(string(word[:i]))) {
		return lexicon.Demonym // Syrian-French, Franco-Senegalese
	}
	if lx.Words[string(word[:i])].Has(lexicon.AnyPlace|lexicon.Demonym|lexicon.Thing|lexicon.KnownOrg) && lexicon.IsSmallWord(word[i+1:]) && !lx.Words[string(word[i+1:])].Has(lexicon.FirstName|lexicon.Surname) {
		return lexicon.Demonym
	}
	return 0
}

// isPeoplesPrefix tells what stands for a people before another's adjective.
var isPeoplesPrefix = lexicon.OfSort("peoples prefix")

// madeAdjective tells words such as "Kabul-based", which are not names.
func madeAdjective(word string) bool {
	i := strings.LastIndexByte(word, '-')
	if i < 0 {
		return false
	}
	switch word[i+1:] {
	case "led", "based", "like", "related", "backed", "born", "style", "controlled", "owned", "funded", "era", "wide", "bound", "run",
		"made", "type", "only", "friendly", "occupied", "held", "sponsored", "supported", "affiliated", "linked", "aligned", "inspired",
		"centric", "area", "trained", "educated", "raised", "dominated", "ruled", "bashing", "loving", "listed", "bred", "built", "headed",
		"appointed", "old", "from", "whose", "who", "which", "and", "the", "in", "winning", "nominated", "wing", "trumping", "free", "worthy",
		"specific", "esque", "driven", "brokered", "imposed":
		return true
	}
	return false
}

// isRoleByEnding tells words for people by what they end with: -ist, -woman,
// -maker. Many other words end with -er and -or, so those must be listed.
func isRoleByEnding(word string) bool {
	n := len(word)
	if n < 6 {
		return false
	}
	ending := ""
	switch word[n-1] {
	case 't':
		ending = "ist"
	case 'n':
		if strings.HasSuffix(word, "woman") || strings.HasSuffix(word, "sman") {
			return true
		}
		return n > 7 && strings.HasSuffix(word, "man") && !strings.HasSuffix(word, "human") && strings.IndexByte(word, '-') < 0
	case 'r':
		return isRoleByLast(word) || n > 7 && (strings.HasSuffix(word, "grapher") || strings.HasSuffix(word, "maker") || strings.HasSuffix(word, "writer") ||
			strings.HasSuffix(word, "holder") || strings.HasSuffix(word, "keeper"))
	default:
		return false
	}
	return strings.HasSuffix(word, ending)
}

// isRoleByLast tells compounds of words for people: "schoolteacher",
// "dockworker".
func isRoleByLast(word string) bool {
	return len(word) > 9 && (strings.HasSuffix(word, "teacher") || strings.HasSuffix(word, "worker"))
}
