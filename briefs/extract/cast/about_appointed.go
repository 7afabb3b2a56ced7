package cast

import (
	"dateline/briefs"
	"dateline/briefs/extract/lexicon"
	"dateline/briefs/extract/names"
	"dateline/briefs/extract/page"
	"strings"
)

// appointed reads, from token i behind a mention on, what somebody is made: "named Anna Poole president and chief
// operating officer", "Poole was elected chairman of the board".
func (d *Document) appointed(m *names.Mention, i int, s *page.Sentence) page.Span {
	if i+2 < s.Last && d.Tokens[i].Text == "," && (lexicon.IsAgeToken(d.Tokens[i+1].Text) || d.Tokens[i+1].Tag == "CD") { // "Poole, 54 years old, was named"
		const most = 5
		for k := i + 2; k < min(s.Last, i+most); k++ {
			if d.Tokens[k].Text == "," {
				i = k + 1
				break
			}
		}
	}
	switch {
	case m.First > s.First && isAppointing(d.Tokens[m.First-1].Text):
	case i+2 < s.Last && lexicon.IsCopula(d.Tokens[i].Text) && isAppointing(d.Tokens[i+1].Text):
		i += 2
	case i+3 < s.Last && d.Tokens[i].Text == "has" && d.Tokens[i+1].Text == "been" && isAppointing(d.Tokens[i+2].Text):
		i += 3
	default:
		return page.Span{}
	}
	if i+1 < s.Last && (d.Tokens[i].Text == "as" || d.Tokens[i].Text == "to" && d.Tokens[i+1].Text == "be") {
		i++
	}
	if i >= s.Last || d.Words[i].Has(lexicon.ClosedClass) && !lexicon.IsDeterminer(d.Tokens[i].Text) {
		return page.Span{}
	}
	end := d.PredicateEnd(i, s)
	for k := i + 1; k < end; k++ {
		if d.Words[k].Has(lexicon.Calendar) || d.Tokens[k].Tag == "CD" { // "chairman in 1987"
			end = k - 1
			break
		}
		if t := d.Tokens[k].Text; t == "by" || t == "to" && k+1 < end && !d.Words[k+1].Has(lexicon.Capital|lexicon.ClosedClass) {
			end = k
			break
		}
	}
	if end <= i || !d.headedBy(i, end, lexicon.Role|lexicon.TitleWord) {
		return page.Span{}
	}
	return page.Span{Start: d.Tokens[i].Start, End: d.Tokens[end-1].End}
}

// becoming reads what a sentence ends by saying that its subject became: "Poole won the role,
// becoming the first keeper to do so".
func (d *Document) becoming(m *names.Mention, s *page.Sentence) page.Span {
	first := m.First
	if m.Title.Len() > 0 {
		first = d.TokenAt(m.Title.Start)
	}
	if first != s.First || m.Last >= s.Last || !page.IsFiniteTag(d.Tokens[m.Last].Tag) {
		return page.Span{}
	}
	for i := m.Last + 1; i+2 < min(s.Last, m.Last+MostLooked); i++ {
		if d.Tokens[i].Text == "becoming" && d.Tokens[i-1].Text == "," && lexicon.IsArticle(d.Tokens[i+1].Text) && !d.InQuotation(d.Tokens[i].Start) {
			if end := d.PredicateEnd(i+1, s); end > i+2 && d.hasNoun(i+1, end) {
				return page.Span{Start: d.Tokens[i+1].Start, End: d.Tokens[end-1].End}
			}
			return page.Span{}
		}
	}
	return page.Span{}
}

// named reads who one is that a sentence ends by naming: "The coach is Anna Poole", "Since
// May her partner has been Tom Roe, a guide".
func (d *Document) named(m *names.Mention, s *page.Sentence) page.Span {
	const most = 12 // tokens
	be := m.First - 1
	if m.Title.Len() > 0 || m.Last-m.First < 2 || be <= s.First || m.Last < s.Last && names.IsPossessiveMark(d.Tokens[m.Last].Text) {
		return page.Span{}
	}
	switch d.Tokens[be].Text {
	case "is", "was":
	case "been":
		if be--; d.Tokens[be].Text != "has" && d.Tokens[be].Text != "had" {
			return page.Span{}
		}
	default:
		return page.Span{}
	}
	for p := be - 1; p >= s.First && be-p < most; p-- {
		switch t := d.Tokens[p]; {
		case lexicon.IsDeterminer(t.Text), p == s.First && (t.Text == "Best" || t.Text == "Top"): // "Best director was …"
			if d.headedBy(p, be, lexicon.Role|lexicon.TitleWord) && (p == s.First || d.Tokens[p-1].Tag == "CC" || d.Tokens[p-1].Text == "," || d.Tokens[p-1].Tag == "CD" || d.Words[p-1].Has(lexicon.Calendar)) {
				return page.Span{Start: t.Start, End: d.Tokens[be-1].End}
			}
		case t.Tag == "," || page.IsVerbTag(t.Tag) || lexicon.IsClause(t.Text) || names.IsQuotationMark(t.Text):
			return page.Span{}
		}
	}
	return page.Span{}
}

// identified reads who one is that somebody says the name of: "The victim was identified as
// Anna Poole", "a baker named by police as Tom Roe".
func (d *Document) identified(m *names.Mention, s *page.Sentence) page.Span {
	const most = 6 // tokens from the verb to "as"
	as := m.First - 1
	if m.Title.Len() > 0 {
		as = d.TokenAt(m.Title.Start) - 1
	}
	if as <= s.First || d.Tokens[as].Text != "as" {
		return page.Span{}
	}
	verb := as - 1
	for verb > s.First && as-verb < most && d.Tokens[verb].Text != "identified" && d.Tokens[verb].Text != "named" {
		verb--
	}
	noun := verb - 1
	for noun > s.First && (lexicon.IsCopula(d.Tokens[noun].Text) || d.Tokens[noun].Text == "been" || d.Tokens[noun].Text == "has" || d.Tokens[noun].Text == "," || page.IsAdverbTag(d.Tokens[noun].Tag)) {
		noun--
	}
	if text := d.Tokens[verb].Text; text != "identified" && text != "named" || noun < s.First || !d.Words[noun].Has(lexicon.Role|lexicon.TitleWord) || d.Words[noun].Has(lexicon.Capital) {
		return page.Span{}
	}
	start := d.PhraseStartsAt(noun, s)
	if start == noun && names.IsAnybody(d.Tokens[noun].Text) && (noun == s.First || !strings.EqualFold(d.Tokens[noun-1].Text, "the")) {
		return page.Span{} // "a man" says nothing
	}
	if start > s.First && lexicon.IsDeterminer(d.Tokens[start-1].Text) {
		start--
	}
	return page.Span{Start: d.Tokens[start].Start, End: d.Tokens[noun].End}
}

// alsoIs reads what a sentence says of its subject behind another verb: "Poole, 58, left the
// bench in 2000 and was the head of the campaign".
func (d *Document) alsoIs(m *names.Mention, s *page.Sentence) page.Span {
	first := m.First
	if m.Title.Len() > 0 {
		first = d.TokenAt(m.Title.Start)
	}
	if first != s.First {
		return page.Span{}
	}
	for i := m.Last; i+2 < min(s.Last, m.Last+MostLooked); i++ {
		switch t := d.Tokens[i]; {
		case t.Text == "and" && lexicon.IsCopula(d.Tokens[i+1].Text) && lexicon.IsArticle(d.Tokens[i+2].Text):
			return d.copula(i+1, s, briefs.Person)
		case lexicon.IsClause(t.Text) || t.Tag == "WRB" || t.Tag == "PRP" || t.Text == ";" || t.Text == ":" || t.Text == "because" || t.Text == "while" || t.Text == "if" || names.IsQuotationMark(t.Text):
			return page.Span{}
		}
	}
	return page.Span{}
}

// isAppointing tells verbs by which somebody comes to an office.
var isAppointing = lexicon.OfSort("appointing")
