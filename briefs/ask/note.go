package ask

import "fmt"

// Note says that a part of an answer was inferred, from what, or that it is not
// known. Notes are the program's own words about the article, never the
// article's.
type Note struct {
	Kind NoteKind  `json:"kind"`
	From *Citation `json:"from,omitempty"` // the article's words that it was inferred from: “He”, “Tuesday”
	Who  *Name     `json:"who,omitempty"`  // PersonMeant: who it is
}

// NoteKind is one of the kinds below.
type NoteKind string

const (
	SpeakerFromPronoun     NoteKind = "speaker-from-pronoun"     // From is the pronoun
	SpeakerContinued       NoteKind = "speaker-continued"        // no attribution of its own
	SpeakerFromDescription NoteKind = "speaker-from-description" // From is the description
	SpeakerUnknown         NoteKind = "speaker-unknown"          // From, if set, is all the article says
	YearFromPublication    NoteKind = "year-from-publication"
	CountedFromPublication NoteKind = "counted-from-publication" // From is “Tuesday”, “last week”
	YearFromStory          NoteKind = "year-from-story"          // from another date of the story
	CountedFromStory       NoteKind = "counted-from-story"       // From is “two years later”
	YearUnknown            NoteKind = "year-unknown"
	PersonMeant            NoteKind = "person-meant"    // of an event whose words do not name Who; From is the pronoun
	SpeakerByHand          NoteKind = "speaker-by-hand" // somebody corrected it, in place of what was inferred
	DateByHand             NoteKind = "date-by-hand"    // From is the article's words for it
	PersonByHand           NoteKind = "person-by-hand"  // the name or description, or who is one and who is two
)

var noteWords = map[NoteKind]struct{ plain, from string }{
	SpeakerFromPronoun:     {"speaker from a pronoun", "speaker from “%s”"},
	SpeakerContinued:       {"speaker continued from the quote before", "speaker continued from the quote before"},
	SpeakerFromDescription: {"speaker from a description", "speaker from “%s”"},
	SpeakerUnknown:         {"unattributed", "attributed only to “%s”"},
	YearFromPublication:    {"year from the publication date", "year from the publication date"},
	CountedFromPublication: {"counted from the publication date", "“%s”, counted from the publication date"},
	YearFromStory:          {"year from another date of the story", "year from another date of the story"},
	CountedFromStory:       {"counted from another date of the story", "“%s”, counted from another date of the story"},
	YearUnknown:            {"year not stated", "year not stated"},
	PersonMeant:            {"about %[1]s", "“%[2]s” is %[1]s"},
	SpeakerByHand:          {"speaker set by hand", "speaker set by hand"},
	DateByHand:             {"date set by hand", "“%s”, date set by hand"},
	PersonByHand:           {"corrected by hand", "corrected by hand"},
}

// String puts the note in words: “speaker from “He””, “year from the
// publication date”.
func (n Note) String() string {
	w := noteWords[n.Kind]
	switch {
	case n.Who != nil && n.From != nil:
		return fmt.Sprintf(w.from, n.Who.Name, n.From.Text)
	case n.Who != nil:
		return fmt.Sprintf(w.plain, n.Who.Name)
	}
	if n.From == nil || w.from == w.plain {
		return w.plain
	}
	return fmt.Sprintf(w.from, n.From.Text)
}
