package correct

import "fmt"

// Refused is the error of a correction that was not made, for callers that say
// it in words of their own.
type Refused struct {
	Why  Cause
	What string // the id, words or value that were given
}

// Cause is why a correction is not made.
type Cause string

const (
	NoSuchQuote  Cause = "no-such-quote"
	NoSuchEntity Cause = "no-such-entity"
	NoSuchDate   Cause = "no-such-date"
	NoSuchAlias  Cause = "no-such-alias" // What is no alias of the entity
	NoSuchWords  Cause = "no-such-words" // What stands in no article of the story as it is written
	PartOfWord   Cause = "part-of-word"  // What begins or ends within a word
	TooLong      Cause = "too-long"      // What is longer than a name or a description may be, or runs over a line
	SameEntity   Cause = "same-entity"   // both are What
	NoValue      Cause = "no-value"      // What is no date's value
)

// Causes lists every cause.
var Causes = []Cause{NoSuchQuote, NoSuchEntity, NoSuchDate, NoSuchAlias, NoSuchWords, PartOfWord, TooLong, SameEntity, NoValue}

var causeWords = map[Cause]string{
	NoSuchQuote:  "there is no quote %q in the story; take an id that the brief has, as dateline correct FILE lists them",
	NoSuchEntity: "there is nobody %q in the story; take a name or id that the brief has, as dateline correct FILE lists them",
	NoSuchDate:   "there is no date %q in the story; take an id that the brief has, as dateline correct FILE lists them",
	NoSuchAlias:  "%q is no alias here; take one that the brief lists",
	NoSuchWords:  "%q stands in no article of the story; give the article's own words, letter by letter",
	PartOfWord:   "%q begins or ends within a word of the article; give whole words",
	TooLong:      "%q is too long or runs over a line; give fewer words",
	SameEntity:   "%q is the same already; give two that differ",
	NoValue:      "%q is no date; write it like 2021-08-15, 2021-08, 2021-W33, 2021-SU, 2021-Q3, 2021, 199 or XXXX-08-15",
}

func (r Refused) Error() string {
	const most = 80
	what := []rune(r.What)
	if len(what) > most {
		what = append(what[:most:most], '…')
	}
	return "correct: " + fmt.Sprintf(causeWords[r.Why], string(what))
}
