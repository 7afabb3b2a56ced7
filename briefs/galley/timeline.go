package galley

import (
	"fmt"
	"strings"

	"dateline/briefs/ask"
)

// The column of dates is as wide as the longest of them, up to this; in a
// terminal narrower than narrow each date stands on a line of its own.
const (
	widestDate = 24
	narrow     = 60
)

func (s *sheet) timeline(a ask.TimelineAnswer) {
	s.head(a.Story)
	if between := between(a); between != "" {
		s.put("", "", cells{}.say(faint, between))
	}
	switch {
	case a.Total == 0:
		s.tell("The article gives no dates that events could be put in order by.")
	case len(a.Events) == 0:
		s.tell(fmt.Sprintf("Nothing is told of this time. The story has %s.", count(a.Total, "event", "events")))
	default:
		s.blank()
	}
	column := 0
	for _, e := range a.Events {
		column = max(column, min(textColumns(e.When), widestDate))
	}
	for _, e := range a.Events {
		s.event(a.Story, e, column)
	}
	if a.Unknown > 0 {
		s.blank()
		s.put("", "", cells{}.say(faint, fmt.Sprintf("Left out: %s whose date is not known well enough.", count(a.Unknown, "event", "events"))))
	}
}

func between(a ask.TimelineAnswer) string {
	var said []string
	if a.From != "" {
		said = append(said, "from "+a.From)
	}
	if a.To != "" {
		said = append(said, "to "+a.To)
	}
	return strings.Join(said, " ")
}

func (s *sheet) event(story ask.Story, e ask.Event, column int) {
	told := cells{}.say(plain, e.Passage.Text).stands(place(story, e.Passage))
	var notes []string
	for _, n := range e.Notes {
		if n.Kind != ask.YearUnknown { // When says that already
			notes = append(notes, n.String())
		}
	}
	noted := cells{}.say(faint, strings.Join(notes, " · "))
	if s.style.Width < narrow {
		s.put("", "", cells{}.say(accent, e.When))
		s.put(bar, bar, told)
		s.put(bar, bar, noted)
		return
	}
	// The date stands beside the first lines of what happened.
	dates := wrap(cells{}.say(accent, e.When), column)
	lines := append(wrap(told, s.style.Width-column-3), wrap(noted, s.style.Width-column-3)...)
	for i := range max(len(dates), len(lines)) {
		line := cells{}
		if i < len(dates) {
			line = append(line, dates[i]...)
		}
		line = line.say(plain, strings.Repeat(" ", column-line.width())).say(faint, " "+bar)
		if i < len(lines) {
			line = append(line, lines[i]...)
		}
		s.line("", trimCells(line))
	}
}
