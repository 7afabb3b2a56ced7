package extract

import (
	"strings"
	"sync"
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
