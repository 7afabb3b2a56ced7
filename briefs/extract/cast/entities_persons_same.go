package cast

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
)

// sameNames tells whether two names with one last name can be one person's.
func (w *whoIsWho) sameNames(a, b *nameGroup) bool {
	x, y := a.words, b.words
	if s, t := a.suffix(), b.suffix(); s != t && s != "" && t != "" {
		return false
	}
	x, y = baseName(x), baseName(y)
	if len(x) > len(y) {
		x, y = y, x
	}
	if strings.HasSuffix(strings.Join(y, " "), " "+strings.Join(x, " ")) {
		return w.lexicon.Words[x[0]].Has(lexicon.NameParticle) || !w.lexicon.Words[x[0]].Has(lexicon.FirstName) || sameGiven(x[0], y[0]) // Robert “Bob” Poole
	}
	if !sameGiven(x[0], y[0]) {
		return false
	}
	// The middle of the shorter must be in the longer, initials counting for names.
	rest := y[1 : len(y)-1]
	for _, middle := range x[1 : len(x)-1] {
		at := -1
		for i, r := range rest {
			if r == middle || len(middle) <= 2 && r[0] == middle[0] || len(r) <= 2 && r[0] == middle[0] {
				at = i
				break
			}
		}
		if at < 0 {
			return false
		}
		rest = rest[at+1:]
	}
	return true
}

// sameGiven tells whether two first names are one: the same, an initial of it,
// a known short form, or a slip of one letter in a long name.
func sameGiven(a, b string) bool {
	switch {
	case a == b:
		return true
	case len(a) <= 2 && a[0] == b[0] || len(b) <= 2 && a[0] == b[0]:
		return true
	case isInitials(a) && a[0] == b[0] || isInitials(b) && a[0] == b[0]: // "M.J. Poole"
		return true
	case shortForms[a] == b || shortForms[b] == a:
		return true
	}
	return len(a) >= 6 && len(a) == len(b) && a[0] == b[0] && oneLetterApart(a, b)
}

func isInitials(name string) bool { return len(name) > 2 && len(name) < 7 && name[1] == '.' }

func oneLetterApart(a, b string) bool {
	apart := 0
	for i := range len(a) {
		if a[i] != b[i] {
			apart++
		}
	}
	return apart == 1
}

// shortForms are short first names and what they are short for, as in the news.
var shortForms = map[string]string{
	"joe": "joseph", "bill": "william", "bob": "robert", "rob": "robert", "jim": "james", "jimmy": "james", "tom": "thomas",
	"mike": "michael", "dave": "david", "dan": "daniel", "ben": "benjamin", "sam": "samuel", "tony": "anthony", "chris": "christopher",
	"nick": "nicholas", "steve": "steven", "dick": "richard", "rick": "richard", "ted": "edward", "ed": "edward", "ken": "kenneth",
	"ron": "ronald", "don": "donald", "larry": "lawrence", "jerry": "gerald", "greg": "gregory", "jeff": "jeffrey", "matt": "matthew",
	"andy": "andrew", "alex": "alexander", "pete": "peter", "tim": "timothy", "will": "william", "chuck": "charles", "charlie": "charles",
	"liz": "elizabeth", "beth": "elizabeth", "kate": "katherine", "kathy": "kathleen", "sue": "susan", "debbie": "deborah", "jenny": "jennifer",
	"josh": "joshua", "zach": "zachary", "zack": "zachary", "abe": "abraham", "art": "arthur",
	"gabe": "gabriel", "nate": "nathan", "phil": "philip", "ray": "raymond",
	"russ": "russell", "walt": "walter", "wes": "wesley", "jon": "jonathan", "brad": "bradley",
	"cliff": "clifford", "doug": "douglas", "drew": "andrew", "gene": "eugene",
	"gerry": "gerald", "jake": "jacob", "lou": "louis", "ned": "edward", "pat": "patrick",
	"randy": "randall", "reggie": "reginald", "rich": "richard", "ronnie": "ronald",
	"stan": "stanley", "stu": "stuart", "theo": "theodore", "tommy": "thomas", "vic": "victor",
	"eddie": "edward", "freddie": "frederick", "johnny": "john", "billy": "william",
	"bobby": "robert", "danny": "daniel", "joey": "joseph", "kenny": "kenneth",
	"robbie": "robert", "sammy": "samuel", "timmy": "timothy", "willie": "william",
	"katie": "katherine", "lizzie": "elizabeth", "betsy": "elizabeth", "betty": "elizabeth",
	"peggy": "margaret", "maggie": "margaret", "meg": "margaret", "becky": "rebecca",
	"cathy": "catherine", "cindy": "cynthia", "jess": "jessica", "pam": "pamela",
	"patty": "patricia", "steph": "stephanie", "trish": "patricia", "barb": "barbara",
	"jackie": "jacqueline", "judy": "judith", "nikki": "nicole", "abby": "abigail",
	"angie": "angela", "deb": "deborah", "gwen": "gwendolyn", "vicky": "victoria",
	"mitch": "mitchell", "bernie": "bernard", "rudy": "rudolph", "marty": "martin", "vince": "vincent", "fred": "frederick", "hank": "henry",
}

// slips lets a name of one word that is known from nowhere lead to the one last
// name that is a slip of the pen away: "Mauer" in a text on a "Maurer".
func (w *whoIsWho) slips(index bearerIndex) {
	alike := map[string][]string{} // last names by their first letters
	for i := range w.groups {
		if g := &w.groups[i]; g.kind == briefs.Person && g.into == i && len(g.words) > 1 {
			if name := g.last(); len(name) >= shortestSlip && index[name] != nil && len(index[name].last) == 1 {
				alike[name[:2]] = append(alike[name[:2]], name)
			}
		}
	}
	for i := range w.groups {
		g := &w.groups[i]
		if len(g.words) != 1 || len(g.key) < shortestSlip || g.votes.Person < 1 || len(g.Named) > 2 || index[g.key] != nil ||
			g.flags.Has(lexicon.Ordinary|lexicon.FirstName|lexicon.Surname|lexicon.AnyPlace|lexicon.KnownOrg|lexicon.Demonym|lexicon.AllCaps) {
			continue
		}
		var near []string
		for _, name := range alike[g.key[:2]][:min(len(alike[g.key[:2]]), mostBearers)] {
			if oneSlip(name, g.key) {
				near = append(near, name)
			}
		}
		if len(near) == 1 {
			index[g.key] = &bearers{last: index[near[0]].last}
		}
	}
}

// shortestSlip is the length in letters from which a slip is told from another
// name.
const shortestSlip = 5

// oneSlip tells whether one letter left out, put in, changed or swapped with its
// neighbour makes one word of the other.
func oneSlip(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(a)-len(b) > 1 {
		return false
	}
	i := 0
	for i < len(b) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) > len(b):
		return a[i+1:] == b[i:]
	case i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]:
		return true
	}
	return i == len(a) || a[i+1:] == b[i+1:]
}
