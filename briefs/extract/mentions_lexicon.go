package extract

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// wordFlags is all that the lexicons, and the letters themselves, say of a
// word's part in names. A word can be many things: "Dean", "Georgia", "May".
type wordFlags uint64

const (
	// From the letters.
	capital  wordFlags = 1 << iota // begins with a capital
	allCaps                        // has two letters or more, all capitals
	initial                        // a single capital, or capitals with full stops
	figure                         // has no letter
	freeCap                        // the capital may only mark a beginning: of a sentence, of a quotation
	ordinary                       // an English word written small

	// From the lexicons.
	maleName
	femaleName
	surname
	eastSurname // stands before the given name
	country
	state
	stateAbbreviation
	placeName
	demonym
	knownOrg
	capsOrg   // knownOrg, in capitals only
	capsPlace // place, in capitals only
	likeWord  // knownOrg that is an ordinary word too
	orgHead
	weakHead
	placeHead
	groupNoun
	ownedNoun
	ruledNoun
	bareTitle
	titleWord
	role
	modifier
	maleTitle
	femaleTitle
	relationNoun
	nameSuffix
	closedClass
	calendar
	nameParticle
	folk
	thing
	locative
	speech
	phraseStart // begins a name of several words in the lexicon
	rolesPlural // a role in the plural
	orgFirst    // a name that begins with it is a body's
	siteNoun
	groupsPlural // a group noun in the plural
)

const (
	firstName = maleName | femaleName
	anyPlace  = country | state | placeName
)

func (f wordFlags) has(any wordFlags) bool { return f&any != 0 }

// nameLexicon is what is known of words and of phrases of several words, by
// their folded form (see appendFolded), and the one key of a place's several names.
type nameLexicon struct {
	words   map[string]wordFlags
	phrases map[string]wordFlags
	same    map[string]string
	longest int // most words in a phrase
}

// nameKeys says what each key of the lexicon files means.
var nameKeys = map[string]wordFlags{
	"male": maleName, "female": femaleName, "either": firstName,
	"surname": surname, "east": eastSurname,
	"country": country, "state": state, "abbreviation": stateAbbreviation, "region": placeName, "city": placeName, "area": placeName,
	"demonym": demonym,
	"known":   knownOrg, "ordinary": likeWord, "head": orgHead, "weak": weakHead, "placehead": placeHead, "foreign": orgFirst, "site": siteNoun,
	"group": groupNoun, "owned": ownedNoun, "ruled": ruledNoun,
	"bare": bareTitle | titleWord, "title": titleWord, "role": role, "modifier": modifier, "relation": relationNoun, "suffix": nameSuffix,
	"closed": closedClass, "calendar": calendar, "particle": nameParticle, "folk": folk, "thing": thing, "locative": locative, "speech": speech,
}

// nameLists are the files of the name lexicon. Names are parted by spaces,
// everything that can be of several words by commas.
var nameLists = []struct {
	file   string
	commas bool
}{
	{"first-names", false}, {"surnames", false}, {"name-words", false},
	{"places", true}, {"organisations", true}, {"roles", true},
}

// loadNames gives the name lexicon, parsed when the first article needs it.
var loadNames = sync.OnceValue(buildNames)

func buildNames() *nameLexicon {
	lx := &nameLexicon{
		words:   make(map[string]wordFlags, 12000),
		phrases: make(map[string]wordFlags, 2000),
		same:    map[string]string{},
	}
	for _, list := range nameLists {
		for line := range entries(list.file) {
			key, items, _ := strings.Cut(line, ": ")
			flag, known := nameKeys[key]
			if list.file == "roles" && key == "male" {
				flag = maleTitle
			} else if list.file == "roles" && key == "female" {
				flag = femaleTitle
			}
			switch {
			case key == "same":
				lx.addSame(items)
			case !known:
				panic("lexicon/" + list.file + ".txt: no such key: " + key)
			case list.commas:
				for item := range strings.SplitSeq(items, ", ") {
					lx.add(item, flag)
				}
			default:
				for item := range strings.FieldsSeq(items) {
					lx.words[item] |= flag
				}
			}
		}
	}
	return lx
}

// add enters a word or phrase. A possessive ending is a word of its own, as it
// is a token of its own.
func (lx *nameLexicon) add(item string, flag wordFlags) {
	key := phraseKey(item)
	if item[0] >= 'A' && item[0] <= 'Z' {
		switch flag {
		case knownOrg:
			flag |= capsOrg
		case country, placeName:
			flag |= capsPlace
		}
	}
	n := strings.Count(key, " ")
	if n == 0 {
		lx.words[key] |= flag
		return
	}
	lx.phrases[key] |= flag
	first, _, _ := strings.Cut(key, " ")
	lx.words[first] |= phraseStart
	lx.longest = max(lx.longest, n+1)
}

func (lx *nameLexicon) addSame(items string) {
	var main string
	for item := range strings.SplitSeq(items, ", ") {
		key := phraseKey(item)
		if main == "" {
			main = key
		}
		lx.same[key] = main
	}
}

func phraseKey(item string) string {
	plain := true
	for i := range len(item) {
		if c := item[i]; (c < 'a' || c > 'z') && c != ' ' && c != '-' {
			plain = false
			break
		}
	}
	if plain {
		return item
	}
	var key []byte
	for word := range strings.FieldsSeq(strings.ReplaceAll(item, "'s", " 's")) {
		if len(key) > 0 {
			key = append(key, ' ')
		}
		key = appendFolded(key, word)
	}
	return string(key)
}

// appendFolded appends a word in small letters, with diacritics and a closing
// full stop dropped and the typographic apostrophe made a plain one.
func appendFolded(buf []byte, word string) []byte {
	start := len(buf)
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			buf = append(buf, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		buf = appendFoldedRune(buf, r)
		i += n
	}
	if n := len(buf); n > start+1 && buf[n-1] == '.' {
		buf = buf[:n-1]
	}
	return buf
}

func appendFoldedRune(buf []byte, r rune) []byte {
	switch r {
	case '’', '‘', 'ʼ', '`':
		return append(buf, '\'')
	case '\u00ad', '\u200d':
		return buf
	case '\u2011', '–':
		return append(buf, '-')
	case 'ł', 'Ł':
		return append(buf, 'l')
	case 'ø', 'Ø':
		return append(buf, 'o')
	case 'ı':
		return append(buf, 'i')
	case 'đ', 'Đ', 'ð', 'Ð':
		return append(buf, 'd')
	case 'ß':
		return append(buf, "ss"...)
	case 'æ', 'Æ':
		return append(buf, "ae"...)
	}
	var in, out [utf8.UTFMax * 4]byte
	plain := norm.NFD.Append(out[:0], in[:utf8.EncodeRune(in[:], unicode.ToLower(r))]...)
	for len(plain) > 0 {
		r, n := utf8.DecodeRune(plain)
		if !unicode.Is(unicode.Mn, r) {
			buf = append(buf, plain[:n]...)
		}
		plain = plain[n:]
	}
	return buf
}

// smallWords is lexicon/words.txt as it lies: sorted lines, searched in place,
// so that its twenty thousand words cost nothing to load.
var smallWords = sync.OnceValue(func() string {
	data, err := lexicons.ReadFile("lexicon/words.txt")
	if err != nil {
		panic("read lexicon words: " + err.Error())
	}
	text := string(data)
	for strings.HasPrefix(text, "#") {
		_, text, _ = strings.Cut(text, "\n")
	}
	return text
})

// isSmallWord tells whether a folded word, or the one it is a plural, past or
// -ing or -ly form of, is an English word written small.
func isSmallWord(word []byte) bool {
	list := smallWords()
	if inLines(list, word) {
		return true
	}
	n := len(word)
	ends := func(suffix string) bool { return n > len(suffix)+2 && string(word[n-len(suffix):]) == suffix }
	stem := func(cut int, add string) bool {
		var buf [40]byte
		if n-cut+len(add) > len(buf) {
			return false
		}
		return inLines(list, append(append(buf[:0], word[:n-cut]...), add...))
	}
	for _, suffix := range [...]string{"ise", "ises", "ised", "ising"} { // the list has "apologize"
		var buf [40]byte
		if ends(suffix) && n <= len(buf) {
			spelt := append(buf[:0], word...)
			if spelt[n-len(suffix)+1] = 'z'; isSmallWord(spelt) {
				return true
			}
		}
	}
	switch {
	case ends("ies"):
		return stem(3, "y") || stem(1, "")
	case ends("es"):
		return stem(1, "") || (ends("ses") || ends("xes") || ends("zes") || ends("hes") || ends("oes")) && stem(2, "")
	case ends("s"):
		return stem(1, "")
	case ends("ed"):
		return stem(2, "") || stem(1, "")
	case ends("ing"):
		return stem(3, "") || stem(3, "e")
	case ends("ly"):
		return stem(2, "")
	}
	return false
}

// inLines searches sorted lines for a word.
func inLines(lines string, word []byte) bool {
	low, high := 0, len(lines)
	for low < high {
		mid := low + (high-low)/2
		start := strings.LastIndexByte(lines[low:mid], '\n') + 1 + low
		end := start
		for end < len(lines) && lines[end] != '\n' {
			end++
		}
		switch line := lines[start:end]; {
		case line == string(word):
			return true
		case line < string(word):
			low = min(end+1, high)
		default:
			high = start
		}
	}
	return false
}
