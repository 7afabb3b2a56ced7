package cast

import (
	"slices"
	"strings"

	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
)

// appositionAfter finds what follows a name between commas, dashes or brackets
// and says who its bearer is: "Kendrick Moxon, an attorney for …,".
// Reading begins at token i, after the name. In brackets only the bracket is read.
func (d *Document) appositionAfter(i int, s *page.Sentence, kind briefs.EntityKind) (page.Span, descriptionForm) {
	if i+1 >= s.Last {
		return page.Span{}, apposed
	}
	switch d.Tokens[i].Text {
	case "(", "[":
		if kind == briefs.Place {
			return page.Span{}, apposed
		}
		return d.inBrackets(i, s), bracketed
	case ",":
		i++
		if lexicon.IsAgeToken(d.Tokens[i].Text) && i+2 < s.Last && d.Tokens[i+1].Text == "," {
			i += 2
		}
	case "—", "–", "--":
		i++
	case "-":
		if d.Tokens[i].Start == d.Tokens[i-1].End || d.Tokens[i].End == d.Tokens[i+1].Start {
			return page.Span{}, apposed
		}
		i++ // "Poole - the head of the agency - left"
	default:
		return page.Span{}, apposed
	}
	if d.isMarkBeforeComma(i, s, kind) {
		i += 2
	}
	i += d.sinceWhen(i, s)
	if i >= s.Last || d.isNoApposition(i, s, kind) {
		return page.Span{}, apposed
	}
	end := d.NounPhraseEnd(i, s, kind == briefs.Person)
	if end <= i || d.titledWithin(i, end) || d.isMainSubject(i, end, s) {
		return page.Span{}, apposed
	}
	return page.Span{Start: d.Tokens[i].Start, End: d.Tokens[end-1].End}, apposed
}

// isMarkBeforeComma tells the party or the order that stands between commas before an
// apposition: "Bramm, R-Texas, the committee's chairman", "Layton, OMI, a priest".
func (d *Document) isMarkBeforeComma(i int, s *page.Sentence, kind briefs.EntityKind) bool {
	if i+2 >= s.Last || d.Tokens[i+1].Text != "," {
		return false
	}
	const longestOrder = 4 // bytes
	w, text := d.Words[i], d.Tokens[i].Text
	return lexicon.IsPartyMark(text) || kind == briefs.Person && len(text) <= longestOrder && w.Has(lexicon.AllCaps) && !w.Has(lexicon.Role|lexicon.KnownOrg|lexicon.AnyPlace)
}

// sinceWhen counts the words that open an apposition and say when it is true: "Poole, now a
// coach,", "until recently the head", "for many years the head".
func (d *Document) sinceWhen(i int, s *page.Sentence) int {
	many := 1
	switch text := d.Tokens[i].Text; {
	case text == "for" && i+3 < s.Last && lexicon.SpanOfTime(d.Tokens[i+2].Text) && lexicon.IsDeterminer(d.Tokens[i+3].Text):
		return 3
	case text == "until" && i+2 < s.Last && (page.IsAdverbTag(d.Tokens[i+1].Tag) || d.Words[i+1].Has(lexicon.Calendar)):
		many = 2
	case !isSinceWhen(text):
		return 0
	}
	if i+many >= s.Last {
		return 0
	}
	if next := &d.Tokens[i+many]; lexicon.IsDeterminer(next.Text) || strings.HasPrefix(next.Tag, "NN") || next.Tag == "JJ" {
		return many
	}
	return 0
}

// isNoApposition tells whether what stands at token i, behind a name, says something
// else than who its bearer is.
func (d *Document) isNoApposition(i int, s *page.Sentence, kind briefs.EntityKind) bool {
	w, text := d.Words[i], d.Tokens[i].Text
	return kind == briefs.Place && w.Has(lexicon.Capital) && w.Has(lexicon.State|lexicon.Country|lexicon.StateAbbreviation) || // "Rowan County, Kentucky, clerk"
		strings.HasPrefix(text, "who") ||
		i+1 < s.Last && isPosition(text) && d.Tokens[i+1].Text == "," || // "Chief Leonard Roe, center, speaks"
		d.listsNames(i, s, kind)
}

// isSinceWhen tells the adverbs that an apposition may begin with.
var isSinceWhen = lexicon.OfSort("since when")

// inBrackets gives what stands in the bracket that opens at i, unless it is an
// acronym, a figure or a single small word.
func (d *Document) inBrackets(i int, s *page.Sentence) page.Span {
	const most = 40
	for j := i + 1; j < s.Last && j-i < most; j++ {
		if !lexicon.IsClosing(d.Tokens[j].Text) {
			continue
		}
		if !d.describesInBrackets(i+1, j) {
			return page.Span{}
		}
		return page.Span{Start: d.Tokens[i+1].Start, End: d.Tokens[j-1].End}
	}
	return page.Span{}
}

// describesInBrackets tells whether the tokens [from,to) of a bracket say who somebody
// is.
func (d *Document) describesInBrackets(from, to int) bool {
	inner := d.Tokens[from:to]
	switch {
	case len(inner) == 0, names.IsParty(inner), d.isPartysSeats(from, to):
		return false
	case len(inner) > 2 && d.Words[from].Has(lexicon.AllCaps) && inner[1].Tag == "IN" && inner[2].Text == "its": // "(UKG by its German initials)"
		return false
	case len(inner) > 2 && inner[len(inner)-2].Text == "," && d.Words[to-1].Has(lexicon.AllCaps) && d.Words[from].Has(lexicon.Capital): // "(Badan Bencana, BNPB)"
		return false
	case slices.ContainsFunc(inner, func(t page.Token) bool { return t.Text == ":" || t.Text == ";" || names.IsForeign(t.Text) }):
		return false
	case len(inner) == 1:
		return d.describesAlone(from)
	case d.Words[from].Has(lexicon.ClosedClass) && !lexicon.IsArticle(inner[0].Text):
		return false
	case isLifespan(inner):
		return true
	}
	return !d.Words[from].Has(lexicon.Figure) && !strings.HasPrefix(inner[0].Tag, "VB") && d.hasNoun(from, to) &&
		(lexicon.IsArticle(inner[0].Text) || d.tellsOfSome(from, to))
}

// isPartysSeats tells "(EPP, 182 seats)".
func (d *Document) isPartysSeats(from, to int) bool {
	inner := d.Tokens[from:to]
	return len(inner) > 2 && d.Words[from].Has(lexicon.AllCaps) && inner[1].Text == "," && page.IsFigure(inner[2].Text[0])
}

// describesAlone tells whether one word in a bracket says who somebody is; not
// "(knee)" or "(Rivers)".
func (d *Document) describesAlone(i int) bool {
	w, text := d.Words[i], d.Tokens[i].Text
	return w.Has(lexicon.Role|lexicon.TitleWord|lexicon.GroupNoun|lexicon.SiteNoun) && !w.Has(lexicon.AllCaps|lexicon.ClosedClass|lexicon.Figure|lexicon.StateAbbreviation) &&
		!isPosition(text) && !strings.ContainsAny(text, "@#")
}
