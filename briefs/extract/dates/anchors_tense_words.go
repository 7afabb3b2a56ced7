package dates

// Scheduled are the words after which an infinitive, or a date, lies ahead.
var Scheduled = map[string]bool{
	"scheduled": true, "expected": true, "due": true, "set": true, "slated": true, "planned": true,
	"plan": true, "plans": true, "planning": true, "intends": true, "intend": true, "hopes": true, "hope": true,
	"expects": true, "expect": true, "wants": true, "want": true, "ready": true, "going": true, "likely": true,
}

// prospective are the words that put the noun after them into the future: "her
// likely opponent in November".
var prospective = map[string]bool{
	"likely": true, "upcoming": true, "coming": true, "next": true, "forthcoming": true, "prospective": true,
	"planned": true, "proposed": true, "scheduled": true, "potential": true,
}

// fixing are the verbs after which "for" and a day say when something will be.
var fixing = map[string]bool{"set": true, "scheduled": true, "called": true, "planned": true, "booked": true, "sets": true, "calls": true, "fixed": true}

// offering are the verbs in whose past tense a date after their object may be
// still to come.
var offering = map[string]bool{
	"offered": true, "promised": true, "proposed": true, "scheduled": true, "planned": true, "pledged": true,
}

// bidding are the verbs after which an infinitive, and its date, lie ahead of
// their own past.
var bidding = map[string]bool{
	"ordered": true, "urged": true, "invited": true, "vowed": true, "promised": true, "hoped": true, "wanted": true, "planned": true, "intended": true,
}

// gatherings are what is mostly offered for a day to come.
var gatherings = map[string]bool{
	"election": true, "elections": true, "vote": true, "votes": true, "ballot": true, "poll": true, "polls": true,
	"referendum": true, "talks": true, "meeting": true, "meetings": true, "summit": true, "trial": true, "hearing": true, "strike": true,
}

// scheduling are the verbs that tell in the present tense of what is to come.
var scheduling = map[string]bool{
	"begins": true, "begin": true, "starts": true, "start": true, "opens": true, "open": true, "closes": true,
	"ends": true, "runs": true, "expires": true, "airs": true, "arrives": true, "arrive": true, "meets": true, "meet": true,
	"debuts": true, "resumes": true, "resume": true, "reopens": true, "reopen": true, "reconvenes": true, "reconvene": true,
	"takes": true, "returns": true, "return": true, "heads": true, "leaves": true,
	"turns": true, "vote": true, "votes": true, "holds": true, "faces": true, "face": true, "travels": true, "travel": true,
	"hosts": true, "host": true, "play": true, "plays": true, "appear": true, "appears": true, "visits": true, "visit": true,
	"go": true, "goes": true, "comes": true, "await": true, "awaits": true,
	"falls": true, "kicks": true, "premieres": true, "departs": true, "sails": true, "flies": true, "convenes": true, "decides": true,
	"welcomes": true, "welcome": true, "entertain": true, "entertains": true, "launches": true,
}
