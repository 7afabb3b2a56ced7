package render

import (
	"strings"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// timelineAlt is a timeline in plain words: every event with its date and as
// much of its passage as fits when all have to, or else the first events and
// how many more there are.
func timelineAlt(v stylebook.Voice, a ask.TimelineAnswer) string {
	const shortest = 30 // units of a passage; less says nothing
	head := v.Say("picture.alt", v.Say("count.events", len(a.Events)))
	if title := fit(fold(a.Story.Title), 100); title != "" {
		head += ": " + title
	}
	lines := make([]altLine, len(a.Events))
	room := mostAlt - units(head)
	for i, e := range a.Events {
		lines[i] = newAltLine(v, e)
		room -= lines[i].fixed
	}
	if len(lines)*shortest > room {
		return cutAlt(v, head, lines, shortest)
	}
	most := share(lines, room)
	var out strings.Builder
	out.WriteString(head)
	for _, l := range lines {
		out.WriteString(l.write(most))
	}
	return fit(out.String(), mostAlt)
}

// altLine is an event on its way into an alt text.
type altLine struct {
	when, words string
	fixed, size int // units of all but the words, and of the words
}

func newAltLine(v stylebook.Voice, e ask.Event) altLine {
	// What is longer than the whole alt text need not be measured.
	l := altLine{when: fit(when(v, e), 80), words: fit(asCut(fold(beginning(e.Passage.Text, 4*mostAlt))), mostAlt)}
	for _, n := range e.Notes {
		l.when += " (" + fit(note(v, n, fold), 80) + ")"
	}
	l.fixed = units(l.when) + len("\n: ")
	l.size = units(l.words)
	return l
}

func (l altLine) write(most int) string { return "\n" + l.when + ": " + fit(l.words, most) }

// share gives how many units each passage may have so that all fit the room:
// what short ones leave goes to the longer ones.
func share(lines []altLine, room int) int {
	low, high := 0, mostAlt
	for low < high {
		most, sum := (low+high+1)/2, 0
		for _, l := range lines {
			sum += min(l.size, most)
		}
		if sum <= room {
			low = most
		} else {
			high = most - 1
		}
	}
	return low
}

// cutAlt tells the first events and counts the others.
func cutAlt(v stylebook.Voice, head string, lines []altLine, most int) string {
	const rest = 40 // units for the sentence that counts
	var out strings.Builder
	out.WriteString(head)
	room := mostAlt - units(head) - rest
	for i, l := range lines {
		line := l.write(most)
		if room -= units(line); room < 0 {
			out.WriteString("\n" + v.Say("more.events", len(lines)-i))
			break
		}
		out.WriteString(line)
	}
	return fit(out.String(), mostAlt)
}
