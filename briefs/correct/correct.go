// Package correct holds hand-made changes to a brief and applies them: who said
// a quote, what somebody is called or who they are, who is one and who is two,
// which quote is not shown, what a date means.
//
// A correction lives beside the brief, never in it, and is bound to the words of
// the article and not to ids or offsets, so that it outlives a refresh, a rebuild
// by a newer program, and edits elsewhere in the article. One whose place is no
// longer found, or is found twice, is reported (Misfit); it is never applied by
// guess and never dropped in silence.
//
// A correction adds no words of its own to a story: what it sets is a reference,
// a date's value, or a passage of an article.
//
// Everything here but Load and Save is pure. The package must not know who
// corrects, where corrections are kept for whom, or how they are shown.
package correct

import "dateline/briefs"

// Correction is one hand-made change. Deed says which of the other fields it
// needs; the others are empty. Corrections are comparable.
type Correction struct {
	Deed   Deed   `json:"deed"`
	Quote  Anchor `json:"quote,omitzero"`  // of speaker and hide: the quote's first passage
	Entity Entity `json:"entity,omitzero"` // of speaker: who said it, left out for nobody; of name, about, merge and split: whom it is about
	Other  Entity `json:"other,omitzero"`  // of merge: who is the same as entity
	Words  Anchor `json:"words,omitzero"`  // of name and about: the article's words; of about left out: no description
	Alias  string `json:"alias,omitempty"` // of split: the form of the name that is somebody else's
	Date   Anchor `json:"date,omitzero"`   // of date: the article's words for it
	Value  string `json:"value,omitempty"` // of date: ISO 8601 or TIMEX3, as in a brief file
	Note   string `json:"note,omitempty"`  // why, for the record; shown to nobody who asks the story
}

// Deed is what a correction does.
type Deed string

const (
	SetSpeaker    Deed = "speaker" // says who said a quote, or that nobody known did
	SetName       Deed = "name"    // gives an entity another name
	SetAbout      Deed = "about"   // gives an entity another description, or none
	MergeEntities Deed = "merge"   // makes one entity of two
	SplitAlias    Deed = "split"   // makes an entity of its own of an alias
	HideQuote     Deed = "hide"    // takes a quote out
	SetDate       Deed = "date"    // gives a date another value
)

// Deeds lists every deed, in the order in which they are explained.
var Deeds = []Deed{SetSpeaker, SetName, SetAbout, MergeEntities, SplitAlias, HideQuote, SetDate}

// Anchor is how a passage is found again: by its words and the words round it.
// Where they stood is a hint among several that fit. Only Text is needed.
type Anchor struct {
	Article string `json:"article,omitempty"` // id of the article that they stood in
	Start   int    `json:"start,omitempty"`   // byte offset that they stood at, where article is given
	Text    string `json:"text"`              // the words, as printed
	Before  string `json:"before,omitempty"`  // the words that stood before them
	After   string `json:"after,omitempty"`   // the words that stood after them
}

// Entity is how somebody is found again: by name, among namesakes by a mention.
// Name, ID or At is needed.
type Entity struct {
	ID   string            `json:"id,omitempty"`
	Name string            `json:"name,omitempty"`
	Kind briefs.EntityKind `json:"kind,omitempty"`
	At   Anchor            `json:"at,omitzero"` // one of its mentions
}

// Misfit is a correction that could not be applied to a brief.
type Misfit struct {
	Index      int        `json:"index"` // in the list that was applied, from 0
	Correction Correction `json:"correction"`
	Why        Reason     `json:"why"`
	Words      string     `json:"words,omitempty"` // the words or the name that were looked for
}

// Reason is why a correction could not be applied.
type Reason string

const (
	Gone      Reason = "gone"      // Words stand in no article of the story
	Altered   Reason = "altered"   // Words stand only where what surrounds them is another text
	Ambiguous Reason = "ambiguous" // Words stand in several places that fit alike, or several bear the name
	Unquoted  Reason = "unquoted"  // Words stand there and are no quote
	Unnamed   Reason = "unnamed"   // nobody of the name is found in the story
	Undated   Reason = "undated"   // Words stand there and are no date
	NoAlias   Reason = "no-alias"  // the entity has no such alias
	Invalid   Reason = "invalid"   // the correction itself says nothing that can be done
)

// Reasons lists every reason.
var Reasons = []Reason{Gone, Altered, Ambiguous, Unquoted, Unnamed, Undated, NoAlias, Invalid}
