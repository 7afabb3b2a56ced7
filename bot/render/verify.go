package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs/ask"
)

// Verified says of words that somebody gives as the article's whether they are:
// claim by claim, with the article's own words and their place.
func Verified(v stylebook.Voice, a ask.VerifyAnswer) Message {
	c := card{story: a.Story, title: v.Say("verify.title"), foot: present(byline(v, a.Story))}
	if !a.Marked {
		c.head = []string{v.Say("verify.unmarked")}
	}
	size, told := 0, 0
	for _, claim := range a.Claims {
		b := claimBlock(v, a.Story, claim)
		if size+b.size > mostPage && told > 0 {
			break
		}
		size += b.size + 2
		told++
		c.blocks = append(c.blocks, b.text)
	}
	if rest := len(a.Claims) - told + a.More; rest > 0 {
		c.blocks = append(c.blocks, v.Say("verify.more", rest))
	}
	return Message{
		Embeds:     []*discordgo.MessageEmbed{c.embed()},
		Components: row(reads(v, a.Story)),
		Ephemeral:  true,
	}
}

// claimBlock is one claim: the verdict, what was claimed where it does not
// stand, what the article says, who says it there.
func claimBlock(v stylebook.Voice, story ask.Story, c ask.Claim) block {
	const mostClaim, mostSaid = 200, 500
	l := newLines(v, story)
	l.room = mostPage / 2
	l.say("**" + v.Say("verify."+string(c.Verdict)) + "**")
	if c.Verdict == ask.Absent || c.Verdict == ask.Differs {
		l.say(v.Say("verify.claimed", v.Quoted(Clip(c.Text, mostClaim))))
	}
	if len(c.Foreign) > 0 {
		l.say(v.Say("verify.foreign", Clip(strings.Join(c.Foreign, " "), mostClaim)))
	}
	for _, p := range c.Parts {
		l.quoted(p.Text, mostSaid/max(1, len(c.Parts))+60, c.Quoted && c.Verdict != ask.Differs, nil)
	}
	if len(c.Parts) == 0 {
		return l.block()
	}
	said := v.Say("verify.article")
	switch {
	case c.Speaker != nil:
		said = v.Say("verify.by", bold(c.Speaker.Name, 120))
	case c.Quoted:
		said = v.Say("verify.quoted")
	}
	remarks := []string{said}
	for _, n := range c.Notes {
		remarks = append(remarks, remark(v, n, c.Parts[0].Paragraph))
	}
	l.meta(c.Parts[0], remarks...)
	return l.block()
}
