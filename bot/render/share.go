package render

import (
	"slices"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// Sharable puts a button under an answer that has it posted for everybody. An
// answer without a Question to ask again, or without room, stays as it is.
func Sharable(v stylebook.Voice, m Message) Message {
	const mostRows, mostButtons = 5, 5
	if m.Question.Verb == "" {
		return m
	}
	s := m.Question
	s.Shared = true
	button := discordgo.Button{Label: v.Say("button.share"), Style: discordgo.SecondaryButton, CustomID: s.ID()}
	rows := slices.Clone(m.Components)
	if n := len(rows); n > 0 {
		last, isRow := rows[n-1].(discordgo.ActionsRow)
		if isRow && len(last.Components) < mostButtons && !slices.ContainsFunc(last.Components, isMenu) {
			last.Components = append(slices.Clone(last.Components), button)
			rows[n-1] = last
			m.Components = rows
			return m
		}
	}
	if len(rows) < mostRows {
		m.Components = append(rows, discordgo.ActionsRow{Components: []discordgo.MessageComponent{button}})
	}
	return m
}

func isMenu(c discordgo.MessageComponent) bool { return c.Type() != discordgo.ButtonComponent }
