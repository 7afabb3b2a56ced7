// Package briefs holds the brief file: its types, its passages, and how it is
// loaded, saved and checked. It is the one shape in which news travels through
// Dateline, from extraction to the screen.
//
// It must not know how a brief is made (extract), where it is kept (library),
// how it is asked (ask) or where it is shown: this package imports none of the
// others, and nothing of Discord.
package briefs

import "time"

// Format and Version are what this program writes. A file of a higher version
// is refused by Decode; unknown keys are ignored.
const (
	Format  = "dateline-brief"
	Version = 1
)

// Brief is one story: one or more articles and what was found in them.
type Brief struct {
	Format   string    `json:"format"`
	Version  int       `json:"version"`
	ID       string    `json:"id"` // slug, [a-z0-9-]{1,64}
	Title    string    `json:"title"`
	Built    Built     `json:"built"`
	Articles []Article `json:"articles"`
	Summary  []Passage `json:"summary"` // whole sentences, in article order
	Quotes   []Quote   `json:"quotes"`
	Entities []Entity  `json:"entities"`
	Dates    []Date    `json:"dates"`
	Timeline []Event   `json:"timeline"` // in order of what is known
}

// Built says when and by which program a brief was made.
type Built struct {
	At time.Time `json:"at"`
	By string    `json:"by"` // "dateline VERSION"
}

// Article is a text as it was received, and what is known of it.
type Article struct {
	ID        string      `json:"id"`
	Title     string      `json:"title,omitempty"`
	Source    string      `json:"source,omitempty"`
	URL       string      `json:"url,omitempty"`
	Published string      `json:"published,omitempty"` // YYYY-MM-DD or RFC 3339
	Place     string      `json:"place,omitempty"`     // the dateline's place, as printed
	Authors   []string    `json:"authors,omitempty"`
	Editors   []string    `json:"editors,omitempty"`
	Credits   []string    `json:"credits,omitempty"`
	Text      string      `json:"text"`   // UTF-8, line ends "\n", nothing else changed
	SHA256    string      `json:"sha256"` // of Text, lower-case hex
	Furniture []Furniture `json:"furniture"`
}

// Furniture is a passage that belongs to the page and not to the story.
type Furniture struct {
	Passage
	Kind FurnitureKind `json:"kind"`
}

// FurnitureKind is one of the six kinds that the contract names.
type FurnitureKind string

const (
	Headline FurnitureKind = "headline"
	Caption  FurnitureKind = "caption"
	Dateline FurnitureKind = "dateline"
	Byline   FurnitureKind = "byline"
	Credit   FurnitureKind = "credit"
	Footer   FurnitureKind = "footer"
)

// Quote is one utterance: the words between quotation marks, without the
// marks. One broken by its attribution or running over paragraphs has several
// passages.
type Quote struct {
	ID       string      `json:"id"`
	Passages []Passage   `json:"passages"`
	Kind     QuoteKind   `json:"kind"`
	Speaker  Ref         `json:"speaker"` // entity id; null when not resolved
	Cue      *Passage    `json:"cue"`     // the verb or phrase of saying
	Source   *Passage    `json:"source"`  // the article's words for the speaker in the attribution
	Basis    SourceBasis `json:"basis"`

	Corrected bool `json:"-"` // the speaker was set by hand (correct.Apply); not of the file
}

// QuoteKind tells whether the quoted words stand alone.
type QuoteKind string

const (
	Direct  QuoteKind = "direct"  // a sentence or more
	Partial QuoteKind = "partial" // a part of the reporting sentence
)

// SourceBasis says how a speaker was resolved.
type SourceBasis string

const (
	Named     SourceBasis = "named"     // by name in the attribution
	Pronoun   SourceBasis = "pronoun"   // from "he", "she", "they"
	Continued SourceBasis = "continued" // no attribution of its own: the one before goes on, or another tells of the same words
	Described SourceBasis = "described" // from a description: "the prime minister"
	None      SourceBasis = "none"      // not resolved
)

// Entity is a person, organisation or place that the articles name.
type Entity struct {
	ID        string     `json:"id"`
	Kind      EntityKind `json:"kind"`
	Name      string     `json:"name"`    // the fullest form in the text
	Aliases   []string   `json:"aliases"` // other forms as printed
	About     []Passage  `json:"about"`   // the article's words on who it is, best first
	Mentions  []Passage  `json:"mentions"`
	Relations []Relation `json:"relations"`

	Corrected bool `json:"-"` // its name or description was set by hand, or what is one and what is two (correct.Apply); not of the file
}

// EntityKind is one of three.
type EntityKind string

const (
	Person       EntityKind = "person"
	Organisation EntityKind = "organisation"
	Place        EntityKind = "place"
)

// Relation says, in the article's words, what the entity is to another:
// {to: ahmad-shah-massoud, as: "a son of"}.
type Relation struct {
	To string  `json:"to"` // entity id
	As Passage `json:"as"`
}

// Date is a time expression and its TIMEX3-style value.
type Date struct {
	ID        string    `json:"id"`
	Passage   Passage   `json:"passage"`
	Value     string    `json:"value"`
	Precision Precision `json:"precision"`
	Basis     DateBasis `json:"basis"`

	Corrected bool `json:"-"` // the value was set by hand (correct.Apply); not of the file
}

// Precision is the unit that a date's value is exact to.
type Precision string

const (
	Day      Precision = "day"
	Week     Precision = "week"
	Month    Precision = "month"
	Season   Precision = "season"
	Quarter  Precision = "quarter"
	Year     Precision = "year"
	Decade   Precision = "decade"
	Century  Precision = "century"
	Clock    Precision = "time"
	Duration Precision = "duration"
	Set      Precision = "set"
)

// DateBasis says where the parts of a date's value come from.
type DateBasis string

const (
	Stated    DateBasis = "stated"    // all in the passage
	Published DateBasis = "published" // counted from the publication date
	Context   DateBasis = "context"   // counted from another date of the story
)

// Event is one entry of the timeline.
type Event struct {
	Date     Ref      `json:"date"`  // date id; null where the text gives only the order
	Value    string   `json:"value"` // sort key; entries are in this order already
	Passage  Passage  `json:"passage"`
	Entities []string `json:"entities"`
}
