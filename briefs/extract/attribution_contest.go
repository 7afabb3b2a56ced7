package extract

import (
	"strings"

	"dateline/briefs"
)

// Where a sentence tells before a quotation of somebody who speaks, and behind it too.

// contested gives what stands right behind a quotation, or what stands before it where that wins.
func (r *attributionReading) contested(f *frame, q int) (attribution, bool) {
	a, ok := r.after(f, q)
	b, set := r.before(f, q)
	if !set {
		return a, ok && !r.opensOnly(f, q, a)
	}
	if b.beside && r.introduced(f, q) {
		a, ok = b, true
	}
	for _, wins := range contests {
		if ok && wins(r, f, q, a, b) {
			a = b
		}
	}
	return a, ok
}

// contests tell each whether what stands before a quotation, b, says whose it is and not what stands
// behind it, a.
var contests = []func(r *attributionReading, f *frame, q int, a, b attribution) bool{
	(*attributionReading).isInner,
	(*attributionReading).isPut,
	(*attributionReading).isAnswered,
	(*attributionReading).addedTo,
	(*attributionReading).vouchedFor,
	(*attributionReading).saidItself,
	(*attributionReading).hasOther,
}

// isInner: "Roe called it “…,” Doe said": the inner one's words. What a paper reports, it vouches for.
func (r *attributionReading) isInner(f *frame, q int, a, b attribution) bool {
	if !a.after || a.according || q <= f.chunk {
		return false
	}
	if r.embeds(f, b, q) && !strings.HasPrefix(r.d.text[a.cue.start:a.cue.end], "report") {
		return true
	}
	return b.class == cueAct && b.beside && !r.plansOf(b)
}

// isPut: "until, as Doe said, it is “…,” the paper reported": the words of whom they are put by.
func (r *attributionReading) isPut(f *frame, q int, a, b attribution) bool {
	if !a.after || b.after || b.noun <= f.chunk || b.noun+2 >= q || !r.isWord(b.noun-1, "as") {
		return false
	}
	v := r.rightOf(f, b.noun)
	return v > 0 && v+1 < q && r.d.tokens[r.chunks[v].head].start == b.cue.start && r.chunks[v+1].kind == commaMark
}

// plansOf tells whether an attribution only tells what a body is out to do: "Kent Water plans to “…,”
// he said".
func (r *attributionReading) plansOf(b attribution) bool {
	return b.noun >= 0 && r.isNamed(b.noun) && !r.isNamedPerson(r.chunks[b.noun]) && isPlan(strings.ToLower(r.d.text[b.cue.start:b.cue.end]))
}

// isAnswered: When Roe asked Doe, “Why?” she answered, “…”.
func (r *attributionReading) isAnswered(_ *frame, q int, a, b attribution) bool {
	return a.after && !a.according && r.isQuestion(q) && answering[strings.ToLower(r.d.text[a.cue.start:a.cue.end])] && asking[strings.ToLower(r.d.text[b.cue.start:b.cue.end])]
}

// addedTo: When he said “…,” Doe added: “…”.
func (r *attributionReading) addedTo(f *frame, q int, a, b attribution) bool {
	return a.after && !a.according && q-1 > f.chunk && r.chunks[q-1].kind == verbChunk && r.leadsOn(f, a) && b.beside && b.class == cueSay
}

// vouchedFor: "Doe told them it was “…,” according to the report": what is said to be according to
// some who have no name, to a body or to a paper is the words of whom they tell of.
func (r *attributionReading) vouchedFor(f *frame, q int, a, b attribution) bool {
	if !a.according && !(a.after && r.hasObject(f, a)) {
		return false
	}
	if r.holds(b, a) {
		return true
	}
	if !a.according || b.noun < 0 || !r.isNamedPerson(r.chunks[b.noun]) {
		return false
	}
	return b.class == cueSay && a.name >= 0 && r.kindOf(a.name) != briefs.Person || b.class == cueLabel && r.governs(f, b, q)
}

// saidItself: "According to Doe, Roe's first words were: “…”".
func (r *attributionReading) saidItself(f *frame, q int, a, b attribution) bool {
	if !a.according || b.noun >= 0 || b.class != cueSay || b.source.len() == 0 {
		return false
	}
	v := q - 1
	if r.chunks[v].kind == colonMark {
		v--
	}
	return v > f.chunk && r.chunks[v].kind == verbChunk && r.isBe(r.chunks[v].head)
}

// hasOther: They chanted “No!”, and Doe said the plan was dead; "When Roe said it would be “…,” Doe said
// that": the one behind has something else to say.
func (r *attributionReading) hasOther(f *frame, q int, a, b attribution) bool {
	if a.according || !a.after || !r.hasObject(f, a) {
		return false
	}
	return b.beside || r.opensSubordinate(f) && r.endsWithComma(q) && b.source.len() > 0
}

// opensOnly tells whether the one behind has something else to say, and nobody is told to say the
// words: "When Roe raised the “…,” Doe said the plan was".
func (r *attributionReading) opensOnly(f *frame, q int, a attribution) bool {
	return !a.according && a.after && r.hasObject(f, a) && r.opensWhen(f, q)
}
