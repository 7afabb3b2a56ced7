package render

import (
	"strings"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// Told is where a story is the one that look-ups are about.
type Told struct {
	Default  bool     // wherever nothing else was chosen
	Server   bool     // moderators chose it for the server
	Channels []string // and for these, by id
}

// StoryLine is a story in the list.
type StoryLine struct {
	Overview ask.BriefAnswer
	Told     Told
}

var storySheet = sheet{items: 6, weight: 1400}

// Stories lists the stories with where each is told, for moderators alone.
func Stories(v stylebook.Voice, all []StoryLine, at State, page int) Message {
	blocks := make([]block, len(all))
	for i := range all {
		s := &all[i]
		l := newLines(v, s.Overview.Story)
		l.say(bold(s.Overview.Story.Title, 200))
		for _, line := range append(origins(v, s.Overview.Story), counts(v, s.Overview.Counts), toldWhere(v, s.Told)) {
			if line != "" {
				l.say(line)
			}
		}
		blocks[i] = l.block()
	}
	l, texts := storySheet.open(blocks, page)
	return Message{
		Embeds: []*discordgo.MessageEmbed{{
			Title: v.Say("count.stories", len(all)), Color: accent,
			Description: fit(strings.Join(texts, "\n\n"), mostDescription), Footer: footer(l.pageOf(v)),
		}},
		Components: row(turns(at, l)...),
		Ephemeral:  true,
	}
}

// footer is a plain text below a card; nil where there is none.
func footer(text string) *discordgo.MessageEmbedFooter {
	if text == "" {
		return nil
	}
	return &discordgo.MessageEmbedFooter{Text: fit(text, mostCardFoot)}
}

// toldWhere says where a story is told.
func toldWhere(v stylebook.Voice, t Told) string {
	var where []string
	if t.Default {
		where = append(where, v.Say("story.told.default"))
	}
	if t.Server {
		where = append(where, v.Say("story.told.server"))
	}
	if len(t.Channels) > 0 {
		const most = 10
		names := make([]string, 0, most)
		for i, c := range t.Channels {
			if i == most {
				names = append(names, v.Say("list.rest", len(t.Channels)-most))
				break
			}
			names = append(names, mention(c))
		}
		where = append(where, v.Say("story.told.channels", strings.Join(names, ", ")))
	}
	return strings.Join(where, " · ")
}

// StoryChosen tells which story the server, or one channel, is told from now on;
// set is false where a choice was taken back.
func StoryChosen(v stylebook.Voice, set bool, title, channel string) Message {
	key := "story.use.set"
	if !set {
		key = "story.use.unset"
	}
	if channel != "" {
		return Refusal(v.Say(key+".channel", mention(channel), Clip(title, 200)))
	}
	return Refusal(v.Say(key+".server", Clip(title, 200)))
}

// StoryInfo is what moderators may want to know of a story.
type StoryInfo struct {
	Overview ask.BriefAnswer
	Built    briefs.Built
	Digest   string
	Told     Told

	Refreshed   time.Time // when the server got a version of its own; zero: it has none
	RefreshedBy string    // user id
	Note        string    // why
	Corrections int       // by the server's moderators
	Corrected   time.Time // the last of them
	CorrectedBy string
	Misfits     int // how many of them no longer fit
}

// AboutStory tells where a story comes from, who made it what it is here, and
// its digest, for moderators alone.
func AboutStory(v stylebook.Voice, s StoryInfo) Message {
	o := s.Overview
	c := card{story: o.Story, title: o.Story.Title, url: address(o.Story), head: origins(v, o.Story)}
	n := o.Counts
	c.blocks = append(c.blocks, strings.Join(present(
		counts(v, n)+" · "+v.Say("briefing.count.others", n.Organisations+n.Places)+" · "+v.Say("count.events", n.Events),
		made(v, s.Built),
		v.Say("story.info.digest", "`"+fit(s.Digest, 64)+"`"),
	), "\n"))
	own := v.Say("story.info.shared")
	if !s.Refreshed.IsZero() {
		own = v.Say("story.info.own", stamp(s.Refreshed), whose(v, s.RefreshedBy))
		if s.Note != "" {
			own += "\n> " + Clip(s.Note, 250)
		}
	}
	corrected := ""
	if s.Corrections > 0 {
		corrected = v.Say("story.info.corrected", s.Corrections, stamp(s.Corrected), whose(v, s.CorrectedBy))
	}
	misfits := ""
	if s.Misfits > 0 {
		misfits = v.Say("story.info.misfits", s.Misfits)
	}
	c.blocks = append(c.blocks, strings.Join(present(own, corrected, misfits, toldWhere(v, s.Told)), "\n"))
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Components: row(reads(v, o.Story)), Ephemeral: true}
}

// whose names a member, whom that does not call: no mention of an answer takes
// effect. The bot itself is named in words.
func whose(v stylebook.Voice, user string) string {
	if user == "" {
		return v.Say("by.bot")
	}
	return "<@" + user + ">"
}
