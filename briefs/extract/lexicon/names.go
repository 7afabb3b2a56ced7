package lexicon

import (
	"strings"
	"sync"
)

// WordFlags is all that the lexicons, and the letters themselves, say of a
// word's part in names. A word can be many things: "Dean", "Georgia", "May".
type WordFlags uint64

const (
	// From the letters.
	Capital  WordFlags = 1 << iota // begins with a capital
	AllCaps                        // has two letters or more, all capitals
	Initial                        // a single capital, or capitals with full stops
	Figure                         // has no letter
	FreeCap                        // the capital may only mark a beginning: of a sentence, of a quotation
	Ordinary                       // an English word written small

	// From the lexicons.
	MaleName
	FemaleName
	Surname
	EastSurname // stands before the given name
	Country
	State
	StateAbbreviation
	PlaceName
	Demonym
	KnownOrg
	CapsOrg   // KnownOrg, in capitals only
	CapsPlace // place, in capitals only
	LikeWord  // KnownOrg that is an ordinary word too
	OrgHead
	WeakHead
	PlaceHead
	GroupNoun
	OwnedNoun
	RuledNoun
	BareTitle
	TitleWord
	Role
	Modifier
	MaleTitle
	FemaleTitle
	RelationNoun
	NameSuffix
	ClosedClass
	Calendar
	NameParticle
	Folk
	Thing
	Locative
	Speech
	PhraseStart // begins a name of several words in the lexicon
	RolesPlural // a role in the plural
	OrgFirst    // a name that begins with it is a body's
	SiteNoun
	GroupsPlural // a group noun in the plural
)

const (
	FirstName = MaleName | FemaleName
	AnyPlace  = Country | State | PlaceName
)

// Has tells whether a word is any of what is asked for.
func (f WordFlags) Has(any WordFlags) bool { return f&any != 0 }

// NameLexicon is what is known of words and of phrases of several words, by
// their folded form (see AppendFolded), and the one key of a place's several names.
type NameLexicon struct {
	Words   map[string]WordFlags
	Phrases map[string]WordFlags
	Same    map[string]string
	Longest int // most words in a phrase
}

// nameKeys says what each key of the lexicon files means.
var nameKeys = map[string]WordFlags{
	"male": MaleName, "female": FemaleName, "either": FirstName,
	"surname": Surname, "east": EastSurname,
	"country": Country, "state": State, "abbreviation": StateAbbreviation, "region": PlaceName, "city": PlaceName, "area": PlaceName,
	"demonym": Demonym,
	"known":   KnownOrg, "ordinary": LikeWord, "head": OrgHead, "weak": WeakHead, "placehead": PlaceHead, "foreign": OrgFirst, "site": SiteNoun,
	"group": GroupNoun, "owned": OwnedNoun, "ruled": RuledNoun,
	"bare": BareTitle | TitleWord, "title": TitleWord, "role": Role, "modifier": Modifier, "relation": RelationNoun, "suffix": NameSuffix,
	"closed": ClosedClass, "calendar": Calendar, "particle": NameParticle, "folk": Folk, "thing": Thing, "locative": Locative, "speech": Speech,
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

// LoadNames gives the name lexicon, parsed when the first article needs it.
var LoadNames = sync.OnceValue(buildNames)

func buildNames() *NameLexicon {
	lx := &NameLexicon{
		Words:   make(map[string]WordFlags, 12000),
		Phrases: make(map[string]WordFlags, 2000),
		Same:    map[string]string{},
	}
	for _, list := range nameLists {
		for line := range Entries(list.file) {
			key, items, _ := strings.Cut(line, ": ")
			flag, known := nameKeys[key]
			if list.file == "roles" && key == "male" {
				flag = MaleTitle
			} else if list.file == "roles" && key == "female" {
				flag = FemaleTitle
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
					lx.Words[item] |= flag
				}
			}
		}
	}
	return lx
}

// add enters a word or phrase. A possessive ending is a word of its own, as it
// is a token of its own.
func (lx *NameLexicon) add(item string, flag WordFlags) {
	key := PhraseKey(item)
	if item[0] >= 'A' && item[0] <= 'Z' {
		switch flag {
		case KnownOrg:
			flag |= CapsOrg
		case Country, PlaceName:
			flag |= CapsPlace
		}
	}
	n := strings.Count(key, " ")
	if n == 0 {
		lx.Words[key] |= flag
		return
	}
	lx.Phrases[key] |= flag
	first, _, _ := strings.Cut(key, " ")
	lx.Words[first] |= PhraseStart
	lx.Longest = max(lx.Longest, n+1)
}

func (lx *NameLexicon) addSame(items string) {
	var main string
	for item := range strings.SplitSeq(items, ", ") {
		key := PhraseKey(item)
		if main == "" {
			main = key
		}
		lx.Same[key] = main
	}
}
