package render

import (
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/library"
)

// signs stand before a change, escaped: they would make lists.
var signs = map[library.DifferenceKind]string{
	library.Added: `\+`, library.Removed: "−", library.Changed: `\~`,
}

// change is one difference in a line: “+ **Imran Khan**: “…” ¶7”.
func change(v stylebook.Voice, d library.Difference) string {
	line := signs[d.Kind] + " "
	switch {
	case d.Kind == library.Changed:
		line += changed(v, d)
	case d.What == "quote":
		name := v.Say("note.speaker-unknown")
		if d.Name != "" {
			name = bold(d.Name, 100)
		}
		line += v.Say("labelled", name, either(v, d))
	case d.Name != "":
		line += v.Say("labelled", what(v, d.What), bold(d.Name, 100))
	default:
		line += v.Say("labelled", what(v, d.What), either(v, d))
	}
	if d.Paragraph > 0 {
		line += " " + place(v, ask.Citation{Paragraph: d.Paragraph})
	}
	return line
}

// changed says what is another than before; a long text only that it is.
func changed(v stylebook.Voice, d library.Difference) string {
	line := what(v, d.What)
	if d.Name != "" {
		line = bold(d.Name, 100) + " · " + line
	}
	switch {
	case d.Was != "" || d.Now != "":
		line = v.Say("labelled", line, orNone(v, valueOf(v, d.What, d.Was))+" → "+orNone(v, valueOf(v, d.What, d.Now)))
		if d.New != nil {
			line += ", " + words(v, d.New)
		}
	case d.Old != nil && d.New != nil:
		was, now := apart(d.Old.Text, d.New.Text)
		line = v.Say("labelled", line, inMarks(v, Clip(was, mostChanged))+" → "+inMarks(v, Clip(now, mostChanged)))
	case d.Old != nil || d.New != nil:
		line = v.Say("labelled", line, orNone(v, words(v, d.Old))+" → "+orNone(v, words(v, d.New)))
	default:
		line = v.Say("labelled", line, v.Say("change.otherwise"))
	}
	return line
}

// what names a thing or a property that differs.
func what(v stylebook.Voice, name string) string {
	if key := "change.what." + name; stylebook.Has(key) {
		return v.Say(key)
	}
	return Clip(name, 40)
}

// valueOf is a property's value: a date in words, a kind by its name, else as
// the story has it.
func valueOf(v stylebook.Voice, what, value string) string {
	switch key := "change.kind." + value; {
	case value == "":
		return ""
	case what == "value", what == "publication date":
		if date := Date(v, value); date != "" {
			return date
		}
	case what == "kind" && stylebook.Has(key):
		return v.Say(key)
	case what == "speaker" && value == "unattributed":
		return v.Say("correction.nobody")
	}
	return Clip(value, mostChanged)
}

// mostChanged is how much of a text a change shows.
const mostChanged = 120

func words(v stylebook.Voice, p *briefs.Passage) string {
	if p == nil {
		return ""
	}
	return inMarks(v, Clip(p.Text, mostChanged))
}

// apart begins two texts that are too long to show whole a few words before they
// first differ: cut at their ends alone they might look the same.
func apart(was, now string) (string, string) {
	if units(was) <= mostChanged && units(now) <= mostChanged {
		return was, now
	}
	same := 0
	for same < min(len(was), len(now)) && was[same] == now[same] {
		same++
	}
	const lead = 40 // bytes of what is the same, at most
	start := strings.LastIndexByte(was[:same], ' ') + 1
	if start <= lead {
		return was, now
	}
	start += strings.IndexByte(was[start-lead:start], ' ') + 1 - lead
	return "… " + was[start:], "… " + now[start:]
}

// inMarks quotes words, unless they begin with a mark of their own: two before
// one word say no more than one.
func inMarks(v stylebook.Voice, text string) string {
	if strings.HasPrefix(text, "“") || strings.HasPrefix(text, "„") || strings.HasPrefix(text, "«") || strings.HasPrefix(text, `"`) {
		return text
	}
	return v.Quoted(text)
}

// either is the words of what was added or removed.
func either(v stylebook.Voice, d library.Difference) string {
	if d.New != nil {
		return words(v, d.New)
	}
	return orNone(v, words(v, d.Old))
}

func orNone(v stylebook.Voice, text string) string {
	if text == "" {
		return v.Say("change.none")
	}
	return text
}
