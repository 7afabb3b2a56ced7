package render

import (
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
	"dateline/briefs/correct"
	"dateline/briefs/library"
)

// mostChanges is how many changes are told one by one; the rest are counted.
const mostChanges = 15

// Refreshed tells moderators what a refresh changed, for them alone.
func Refreshed(v stylebook.Voice, b *briefs.Brief, changes library.Changes, misfits []correct.Misfit) Message {
	return changesCard(v, b, changes, misfits, v.Say("refreshed.title"), v.Say("refreshed.head", Counted(v, changes)))
}

// RefreshUndone tells moderators what taking a refresh back changed; since is
// when the version that is served again was made, zero for the operator's.
func RefreshUndone(v stylebook.Voice, b *briefs.Brief, changes library.Changes, since time.Time, misfits []correct.Misfit) Message {
	to := v.Say("refreshed.undone.shared")
	if !since.IsZero() {
		to = v.Say("refreshed.undone.to", stamp(since))
	}
	return changesCard(v, b, changes, misfits, v.Say("refreshed.undone.title"), to, v.Say("refreshed.undone.head", Counted(v, changes)))
}

// RefreshPreview shows moderators what a refresh would change, with buttons to
// apply it and to discard it. note is what will be recorded.
func RefreshPreview(v stylebook.Voice, old, b *briefs.Brief, changes library.Changes, misfits []correct.Misfit, note string, apply, discard State) Message {
	head := []string{v.Say("refreshed.head", Counted(v, changes))}
	if at := old.Built.At; !at.IsZero() {
		head = append(head, v.Say("refreshed.until", stamp(at)))
	}
	if note != "" {
		head = append(head, v.Say("refreshed.note", Clip(note, 200)))
	}
	m := changesCard(v, b, changes, misfits, v.Say("refreshed.preview.title"), head...)
	m.Components = row(
		discordgo.Button{Label: v.Say("button.apply"), Style: discordgo.SuccessButton, CustomID: apply.ID()},
		discordgo.Button{Label: v.Say("button.discard"), Style: discordgo.SecondaryButton, CustomID: discard.ID()},
	)
	return m
}

// RefreshDiscarded tells that a preview came to nothing.
func RefreshDiscarded(v stylebook.Voice, b *briefs.Brief) Message {
	return Refusal(v.Say("refreshed.discarded", Clip(b.Title, 200)))
}

// Unchanged tells moderators that a refresh found nothing new.
func Unchanged(v stylebook.Voice, b *briefs.Brief, misfits []correct.Misfit) Message {
	said := v.Say("refreshed.unchanged", Clip(b.Title, 200))
	if len(misfits) > 0 {
		said += "\n" + misfitted(v, misfits)
	}
	return Refusal(said)
}

// changesCard is a card of changes, for moderators alone.
func changesCard(v stylebook.Voice, b *briefs.Brief, changes library.Changes, misfits []correct.Misfit, title string, head ...string) Message {
	story := ask.Overview(b).Story
	c := card{story: story, title: title, head: head}
	unfit := ""
	if len(misfits) > 0 {
		unfit = misfitted(v, misfits)
	}
	c.blocks = present(changeLines(v, story, changes, mostBlock-units(unfit)), unfit)
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Ephemeral: true}
}

// changeLines tells the changes one by one, the first mostChanges that have
// room.
func changeLines(v stylebook.Voice, story ask.Story, changes library.Changes, room int) string {
	l := newLines(v, story)
	l.room = room
	all := changes.All()
	said := 0
	for _, d := range all {
		if said == mostChanges || !l.say(change(v, d)) {
			break
		}
		said++
	}
	if rest := len(all) - said; rest > 0 && said > 0 {
		l.say(v.Say("more.changes", rest))
	}
	return l.block().text
}

// misfitted lists the corrections that no longer fit, the first few.
func misfitted(v stylebook.Voice, misfits []correct.Misfit) string {
	const most = 5
	lines := []string{v.Say("misfit.head", len(misfits))}
	for i, m := range misfits {
		if i == most {
			lines = append(lines, v.Say("list.rest", len(misfits)-most))
			break
		}
		lines = append(lines, "• "+InWords(v, m.Correction)+" – "+Misfit(v, m))
	}
	return strings.Join(lines, "\n")
}
