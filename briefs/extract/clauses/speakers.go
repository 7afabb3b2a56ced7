package clauses

import (
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/page"
)

// Which noun phrases can speak, and what kind of bearer they name.

// Animate tells whether a noun phrase can be one who says something: a name, a
// pronoun for people, or a noun that describes a speaker.
func (r *Reading) Animate(c Chunk) bool {
	if c.Kind == RelChunk {
		return strings.EqualFold(r.Tokens[c.First].Text, "who") || strings.EqualFold(r.Tokens[c.First].Text, "which")
	}
	if c.Kind != NounChunk {
		return false
	}
	if c.Mention >= 0 {
		return true
	}
	t := r.Tokens[c.Head]
	if t.Tag == "PRP" {
		return Speaks(t.Text)
	}
	if c.Head == c.First && (lexicon.SomeOfThem(t.Text) || r.PartOfMany(c)) {
		return true // "Another conceded", "some in the party say"
	}
	if c.Head == c.First+1 && strings.EqualFold(r.Tokens[c.First].Text, "a") && (t.Text == "few" || t.Text == "handful" || t.Text == "couple" || t.Text == "number" || t.Text == "majority") && (r.OfThem(c.Last) || r.ofPeople(c.Last)) {
		return true // "A few of them said", "a few of the parents"
	}
	if c.Head == c.First && t.Tag == "DT" {
		return strings.EqualFold(t.Text, "those") && c.Last < len(r.Tokens) && isWhoThose(r.Tokens[c.Last]) // "Those suing it said"
	}
	if c.Last == c.First+2 && t.Tag == "JJ" && strings.EqualFold(r.Tokens[c.First].Text, "those") && c.Last < len(r.Tokens) && (r.Tokens[c.Last].Tag == "IN" || r.Tokens[c.Last].Tag == "TO") {
		return true // "Those familiar with it said"
	}
	if c.Head == c.First+1 && (t.Tag == "CD" || t.Text == "pair" || t.Text == "rest" || t.Text == "others") && strings.EqualFold(r.Tokens[c.First].Text, "the") && r.OfThem(c.Last) {
		return true // "The three of them said"
	}
	if c.Head > c.First && t.Text == "hall" && isSeatOfTown(r.Tokens[c.Head-1].Text) {
		return true // "city hall said"
	}
	if c.Head == c.First+1 && strings.EqualFold(r.Tokens[c.First].Text, "a") && page.IsAmongTwo(t.Text) && c.Last < len(r.Tokens) && r.Tokens[c.Last].Tag == "VBD" {
		return true // "A second called it"
	}
	if c.Head == c.First+1 && page.IsAmongTwo(t.Text) && strings.EqualFold(r.Tokens[c.First].Text, "the") && c.Last < len(r.Tokens) && page.IsVerbTag(r.Tokens[c.Last].Tag) {
		return true // "the second called it"
	}
	return lexicon.Describes(t.Text) != "" || strings.HasPrefix(t.Tag, "NNP") && !r.Words[c.Head].Has(lexicon.Calendar) || r.Native(c.Head) != "" || r.shareOfPeople(c)
}

// isWhoThose tells whether a word behind "those" tells of people: "those suing", "those in", "those who".
func isWhoThose(next page.Token) bool {
	switch next.Tag {
	case "VBG", "VBN", "WP":
		return true
	}
	return next.Text == "in" || next.Text == "at" || next.Text == "near"
}

// isSeatOfTown tells what stands before "hall" where that is the town's government.
func isSeatOfTown(word string) bool {
	return word == "city" || word == "City" || word == "town" || word == "Town"
}

// PartOfMany tells whether a word for a number of people has those people right
// behind it, or what they do: "some in the party", "others who", "many said".
func (r *Reading) PartOfMany(c Chunk) bool {
	tokens := r.Tokens
	if !lexicon.SomeWord(tokens[c.Head].Text) || c.Last >= len(tokens) {
		return false
	}
	switch t := tokens[c.Last]; t.Text {
	case "who", "in", "at", "on", "from", "within", "inside", "among", "around", "near", "close", "outside", "here", "there", "involved":
		return true
	case "of":
		return r.OfThem(c.Last) || c.Last+1 < len(tokens) && strings.EqualFold(tokens[c.Head].Text, "one") || r.ofPeople(c.Last)
	default:
		class, _ := lexicon.CueOf(t.Text, "")
		return class == lexicon.CueSay || class == lexicon.CueThink || class == lexicon.CueLabel && t.Tag == "VBG"
	}
}

// OfThem tells whether "of" at a token goes on with those spoken of: "of them".
func (r *Reading) OfThem(of int) bool {
	if of+1 >= len(r.Tokens) || r.Tokens[of].Text != "of" {
		return false
	}
	next := r.Tokens[of+1].Text
	return next == "them" || next == "those" || next == "us"
}

// ofPeople tells whether people stand behind "of" at a token: "of the residents", "of her oldest
// friends in Leeds".
func (r *Reading) ofPeople(of int) bool {
	const most = 6 // tokens
	tokens := r.Tokens
	if of >= len(tokens) || tokens[of].Text != "of" {
		return false
	}
	for t := of + 1; t < len(tokens) && t <= of+most; t++ {
		switch tag := tokens[t].Tag; {
		case page.IsNounTag(tag):
			if t+1 < len(tokens) && (page.IsNounTag(tokens[t+1].Tag) || page.IsPossessive(tokens[t+1].Tag, tokens[t+1].Text)) {
				continue
			}
			class := lexicon.Describes(tokens[t].Text)
			return class == "people" || class == "group" && tag == "NNS" || tag == "NNPS"
		case tag != "DT" && tag != "PRP$" && tag != "JJ" && tag != "JJS" && tag != "JJR" && tag != "CD" && tag != "VBN" && !page.IsPossessive(tag, tokens[t].Text):
			return false
		}
	}
	return false
}

// Speaks tells whether a personal pronoun can be a speaker's.
func Speaks(pronoun string) bool {
	switch strings.ToLower(pronoun) {
	case "he", "she", "they", "it", "i", "we", "you":
		return true
	}
	return false
}

// KindOf gives the kind of a mention: its entity's where it has one.
func (r *Reading) KindOf(mention int) briefs.EntityKind {
	m := r.Mentions[mention]
	if m.Entity >= 0 {
		return r.Story.Entities[m.Entity].Kind
	}
	return m.Kind
}

// IsNamedSpeaker tells whether a noun phrase ends with the name of a person or
// an organisation.
func (r *Reading) IsNamedSpeaker(c Chunk) bool {
	return c.Mention >= 0 && r.KindOf(c.Mention) != briefs.Place
}

// IsNamedPerson tells whether a noun phrase ends with a person's name.
func (r *Reading) IsNamedPerson(c Chunk) bool {
	return c.Mention >= 0 && r.KindOf(c.Mention) == briefs.Person
}

// Share tells whether a noun phrase is a part of a number of people: "62
// percent of the farmers", "a majority of voters", "four in ten".
func (r *Reading) Share(c Chunk) bool {
	if c.Kind != NounChunk || c.Mention >= 0 {
		return false
	}
	if c.Head-2 >= c.First && r.outOf(c.Head-2, c.Last) {
		return true // "nine in ten"
	}
	if t := r.Tokens[c.Head]; t.Tag == "CD" && c.Head == c.First && c.Last < len(r.Tokens) && r.Tokens[c.Last].Text == "of" {
		return true // "Four of the commissioners"
	}
	switch strings.ToLower(r.Tokens[c.Head].Text) {
	case "percent", "%", "majority", "half", "third", "quarter", "thirds", "quarters", "most", "many", "dozens", "scores", "hundreds", "thousands", "millions", "hundred", "thousand", "dozen", "collection", "chorus", "string", "cluster", "crowd", "band",
		"number", "proportion", "share", "handful", "couple", "rest", "minority", "plurality":
		return true
	}
	return false
}

// shareOfPeople tells whether a noun phrase is a share of people who can speak:
// "a majority of voters".
func (r *Reading) shareOfPeople(c Chunk) bool {
	if !r.Share(c) {
		return false
	}
	tokens := r.Tokens
	if c.Last >= len(tokens) {
		return false
	}
	if tokens[c.Last].Text != "of" { // "Sixty-eight percent said"
		class, _ := lexicon.CueOf(tokens[c.Last].Text, "")
		return class == lexicon.CueSay || class == lexicon.CueThink
	}
	const most = 5
	for t := c.Last + 1; t < len(tokens) && t <= c.Last+most && page.IsNounTag(tokens[t].Tag); t++ {
		if next := t + 1; next == len(tokens) || !page.IsNounTag(tokens[next].Tag) {
			class := lexicon.Describes(tokens[t].Text)
			return class == "people" || class == "group" || tokens[t].Tag == "NNPS" || r.MentionOf[t] >= 0 && r.KindOf(int(r.MentionOf[t])) != briefs.Place
		}
	}
	return false
}

// Native tells what a word for one of a people can be said of: "the Belgian" is a
// person, "the Frenchman" a man, but "the Dutch" and "the Chinese" are many.
func (r *Reading) Native(token int) string {
	text := r.Tokens[token].Text
	if !r.Words[token].Has(lexicon.Demonym) || !page.StartsUpper(text) || lexicon.HasAnySuffix(text, "s", "sh", "ch", "ese", "-led") && text != "Czech" {
		return ""
	}
	switch {
	case strings.HasSuffix(text, "woman"):
		return "female"
	case strings.HasSuffix(text, "man") && !strings.HasSuffix(text, "German") && !strings.HasSuffix(text, "Roman"):
		return "male"
	}
	return "person"
}

// DescribesPerson tells whether a noun phrase says what somebody is.
func (r *Reading) DescribesPerson(c Chunk) bool {
	switch lexicon.Describes(r.Tokens[c.Head].Text) {
	case "person", "male", "female":
		return true
	}
	return false
}

// DescribesPeople tells whether a chunk is a noun for people: "critics of the plan".
func (r *Reading) DescribesPeople(i int) bool {
	if i < 0 || r.Chunks[i].Kind != NounChunk {
		return false
	}
	class := lexicon.Describes(r.Tokens[r.Chunks[i].Head].Text)
	return class == "person" || class == "people"
}
