package page

import "unicode"

// Limits that keep findQuoted linear and its findings sane.
const (
	deepest      = 8 // marks within marks beyond this are taken for stray
	longestBlock = 8 // paragraphs that a quotation may run on without any mark
)

// findQuoted finds what stands between quotation marks: double and single,
// curly, straight and angular, one within the other, and over paragraphs. An
// apostrophe, a foot or inch mark and a clipped word ('90s, 'em) are no marks.
//
// A mark opens or closes by its shape where it has one, by what stands on
// either side where it has none, and by what is open where neither tells.
func (d *Document) findQuoted() {
	f := quoteFinder{d: d, pending: -1}
	for i := range d.Paragraphs {
		f.paragraph(i)
	}
	f.giveUp()
	d.Quoted = f.settle()
}

type quoteFinder struct {
	d       *Document
	marks   []mark   // of the paragraph at hand
	found   []Quoted // in the order of their opening marks; end is unclosed until the closing mark
	stack   []int    // indices into found that wait for their closing mark
	doubles int      // how many of the stack are double
	resumes bool     // the next quotation to open goes on with the one that was pending
	pending int      // index into found of a quotation that its paragraph left open; -1: none
}

const unclosed = -1

// paragraph pairs the marks of one paragraph.
func (f *quoteFinder) paragraph(i int) {
	p := f.d.Paragraphs[i]
	f.marks = lexMarks(f.marks[:0], f.d.Text, p.Span)
	at := 0
	if p.Kind == "" && f.pending >= 0 {
		at = f.goOn(i)
	}
	for ; at < len(f.marks); at++ {
		if f.marks[at].single {
			f.singleMark(i, at)
		} else {
			f.doubleMark(i, at)
		}
	}
	f.endParagraph(i)
}

// goOn looks whether the paragraph goes on with the pending quotation: opened
// by a mark again, as the custom is, or closed by a mark that was not opened
// here. It gives the number of marks that this used up.
func (f *quoteFinder) goOn(i int) int {
	p := f.d.Paragraphs[i]
	open := f.found[f.pending]
	first := firstMark(f.marks, open.Single)
	switch {
	case first >= 0 && f.marks[first].Start == p.Start && f.marks[first].opens:
		f.runOn()
		f.resumes = true
		return 0
	case open.Single: // without a second mark, an apostrophe
	case first >= 0 && f.marks[first].closes && !f.marks[first].opens && !f.marks[first].inches:
		f.runOn()
		f.found = append(f.found, Quoted{Span: Span{p.Start, f.marks[first].Start}, Outer: Span{p.Start, f.marks[first].End}, Paragraph: i, Resumes: true})
		return first + 1
	case first < 0 && f.closedLater(i):
		f.runOn()
		f.found = append(f.found, Quoted{Span: p.Span, Outer: p.Span, Paragraph: i, Resumes: true})
		f.pending = len(f.found) - 1
		return len(f.marks)
	}
	f.giveUp()
	return 0
}

// runOn settles that the pending quotation is continued.
func (f *quoteFinder) runOn() {
	f.found[f.pending].Open = true
	f.pending = -1
}

// closedLater tells whether the next paragraph that has a double mark begins
// with a closing one.
func (f *quoteFinder) closedLater(i int) bool {
	var buffer [16]mark
	for j := i + 1; j < len(f.d.Paragraphs) && j <= i+longestBlock; j++ {
		if f.d.Paragraphs[j].Kind != "" {
			continue
		}
		marks := lexMarks(buffer[:0], f.d.Text, f.d.Paragraphs[j].Span)
		if first := firstMark(marks, false); first >= 0 {
			return marks[first].closes && !marks[first].opens && !marks[first].inches
		}
	}
	return false
}

func firstMark(marks []mark, single bool) int {
	for i, m := range marks {
		if m.single == single {
			return i
		}
	}
	return -1
}

// doubleMark decides what a double mark does.
func (f *quoteFinder) doubleMark(i, at int) {
	m := f.marks[at]
	next := firstMark(f.marks[at+1:], false)
	var closer bool // the next double mark can only close
	if next >= 0 {
		n := f.marks[at+1+next]
		closer = n.closes && !n.opens
	}
	switch {
	case f.doubles == 0:
		// `said," We …"`: a mark that seems to close opens, if another closes after it.
		if m.opens || !m.stray && !m.inches && next >= 0 && (closer || !m.closes) {
			f.open(i, m)
		}
	case m.inches && closer:
		// `"The 12" record was great," he said`
	case m.closes || !m.opens:
		f.close(m)
	default:
		f.open(i, m)
	}
}

// singleMark decides what a single mark does.
func (f *quoteFinder) singleMark(i, at int) {
	m := f.marks[at]
	waiting := len(f.stack) > 0 && f.found[f.stack[len(f.stack)-1]].Single
	switch {
	case waiting && m.closes:
		if m.loose && at+1 < len(f.marks) && f.marks[at+1].single && f.marks[at+1].closes && !f.marks[at+1].opens {
			return // an apostrophe: the quotation closes after it
		}
		f.close(m)
	case m.opens:
		if waiting { // the one before was an apostrophe
			f.pop()
		}
		f.open(i, m)
	}
}

func (f *quoteFinder) open(i int, m mark) {
	if len(f.stack) == deepest {
		return
	}
	f.stack = append(f.stack, len(f.found))
	if !m.single {
		f.doubles++
	}
	f.found = append(f.found, Quoted{Span: Span{m.End, unclosed}, Outer: Span{m.Start, unclosed}, Paragraph: i, Single: m.single, Resumes: f.resumes})
	f.resumes = false
}

// close closes the innermost quotation of the mark's kind; what was opened
// within it and not closed was no quotation.
func (f *quoteFinder) close(m mark) {
	for len(f.stack) > 0 {
		q := &f.found[f.pop()]
		if q.Single == m.single {
			q.End, q.Outer.End = m.Start, m.End
			return
		}
	}
}

func (f *quoteFinder) pop() int {
	top := f.stack[len(f.stack)-1]
	f.stack = f.stack[:len(f.stack)-1]
	if !f.found[top].Single {
		f.doubles--
	}
	return top
}

// endParagraph makes the outermost quotation that is still open pending.
func (f *quoteFinder) endParagraph(i int) {
	f.resumes = false
	for len(f.stack) > 1 {
		inner := f.pop()
		outer := &f.found[f.stack[0]]
		// `"I like it. "he said.`: two marks that both seem to open are a pair.
		if len(f.stack) == 1 && !outer.Single && !f.found[inner].Single && f.d.Text[outer.Outer.Start] == '"' {
			outer.End, outer.Outer.End = f.found[inner].Outer.Start, f.found[inner].Start
			f.pop()
		}
	}
	if len(f.stack) == 0 {
		return
	}
	last := f.pop()
	q := &f.found[last]
	p := f.d.Paragraphs[i]
	if p.Kind != "" {
		return
	}
	q.End, q.Outer.End = p.End, p.End
	f.pending = last
}

// giveUp settles that the pending quotation is not continued: its closing mark
// is missing. It ends where another begins, or else with its paragraph; a
// single mark was no quotation mark at all.
func (f *quoteFinder) giveUp() {
	if f.pending < 0 {
		return
	}
	q := &f.found[f.pending]
	if q.Single {
		q.End = unclosed
	} else {
		for _, inner := range f.found[f.pending+1:] {
			if !inner.Single && inner.End != unclosed && inner.Outer.Start < q.End {
				q.End, q.Outer.End = inner.Outer.Start, inner.Outer.Start
				break
			}
		}
	}
	f.pending = -1
}

// settle drops what was never closed or has no word in it, trims white space,
// and counts depths.
func (f *quoteFinder) settle() []Quoted {
	out := f.found[:0]
	var ends []int // of the quotations around
	for _, q := range f.found {
		if q.End == unclosed {
			continue
		}
		q.Span = TrimSpan(f.d.Text, q.Span)
		if !hasWord(f.d.Text[q.Start:q.End]) {
			continue
		}
		for len(ends) > 0 && ends[len(ends)-1] <= q.Start {
			ends = ends[:len(ends)-1]
		}
		q.Depth = len(ends)
		ends = append(ends, q.Outer.End)
		out = append(out, q)
	}
	return out
}

func hasWord(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

// SingleStyle tells whether the document's quotations stand in single marks:
// then the double ones are within them, if there are any.
func (d *Document) SingleStyle() bool {
	singles, doubles := 0, 0
	for _, q := range d.Quoted {
		switch {
		case q.Depth > 0 || d.Paragraphs[q.Paragraph].Kind != "":
		case q.Single:
			singles++
		default:
			doubles++
		}
	}
	return singles > 2*doubles
}

// FragmentStyle tells whether the document has single marks about parts of what somebody says, and
// double ones about what is said whole, as some British print does.
func (d *Document) FragmentStyle() bool {
	const enough = 3
	singles, doubles := 0, 0
	for _, q := range d.Quoted {
		switch {
		case q.Depth > 0 || d.Paragraphs[q.Paragraph].Kind != "":
		case d.isFragment(q) != q.Single:
			return false
		case q.Single:
			singles++
		default:
			doubles++
		}
	}
	return singles >= enough && doubles >= enough
}

// isFragment tells whether a quotation begins within a sentence and is no sentence.
func (d *Document) isFragment(q Quoted) bool {
	return q.Outer.Start > d.Paragraphs[q.Paragraph].Start && !StartsSentenceCase(d.Text[q.Start:q.End]) && !EndsTerminal(d.Text[q.Start:q.End])
}
