package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
	"dateline/briefs"
	"dateline/briefs/ask"
)

// matchSheet is for the few who share a name, listSheet for all people.
var (
	matchSheet = sheet{items: 4, weight: 1200}
	listSheet  = sheet{items: 8, weight: 1000}
)

// Who tells who somebody is; of several the member alone sees a page, with a
// menu to choose one. at carries the question; its query is the name typed.
func Who(v stylebook.Voice, a ask.WhoAnswer, at State, page int) Message {
	if len(a.Matches) == 1 {
		return person(v, a, at)
	}
	blocks := make([]block, len(a.Matches))
	layout, write := matchSheet, matchBlock
	if a.Asked == "" {
		layout, write = listSheet, listBlock
	}
	for i := range a.Matches {
		blocks[i] = write(v, a.Story, &a.Matches[i])
	}
	l, texts := layout.open(blocks, page)
	c := card{
		story: a.Story, title: whoTitle(v, a), blocks: texts,
		foot: present(l.pageOf(v), l.count(v, things(a.Matches)), byline(v, a.Story)),
	}
	var components []discordgo.MessageComponent
	if shown := a.Matches[l.first:l.last]; len(shown) > 0 {
		components = append(components, choose(v, shown, at))
	}
	components = append(components, row(append(turns(at, l), reads(v, a.Story))...)...)
	return Message{Embeds: []*discordgo.MessageEmbed{c.embed()}, Components: components, Question: at.on(l.number), Ephemeral: true}
}

func whoTitle(v stylebook.Voice, a ask.WhoAnswer) string {
	if a.Asked == "" {
		return v.Say("who.title")
	}
	return v.Say("who.match."+things(a.Matches), len(a.Matches), v.Quoted(fit(fold(a.Asked), 80)), few(v, len(a.Matches)))
}

// things says what the matches are.
func things(matches []ask.Person) string {
	for i := range matches {
		if matches[i].Kind != briefs.Person {
			return "names"
		}
	}
	return "people"
}

// choose is a menu of the people shown.
func choose(v stylebook.Voice, people []ask.Person, at State) discordgo.MessageComponent {
	options := make([]discordgo.SelectMenuOption, 0, len(people))
	for i := range people {
		p := &people[i]
		label := Plain(p.Name.Name)
		if label == "" {
			label = "?"
		}
		description := presence(v, p)
		if len(p.About) > 0 {
			description = p.About[0].Text
		}
		options = append(options, discordgo.SelectMenuOption{Label: label, Value: Tag(p.ID), Description: Plain(description)})
	}
	one := 1
	return discordgo.ActionsRow{Components: []discordgo.MessageComponent{discordgo.SelectMenu{
		MenuType: discordgo.StringSelectMenu, CustomID: at.With(VerbWho, Choice).on(0).ID(),
		Placeholder: v.Say("menu.choose"), MinValues: &one, MaxValues: 1, Options: options,
	}}}
}

// Choice is the query of a menu: what is asked is what was chosen.
const Choice = "?"

// listBlock is one of all people, in two or three lines.
func listBlock(v stylebook.Voice, story ask.Story, p *ask.Person) block {
	l := newLines(v, story)
	l.say(behind(bold(p.Name.Name, 160), presence(v, p)+noted(v, p)))
	if len(p.About) > 0 {
		l.quoted(p.About[0].Text, 160, true, &p.About[0])
	}
	return l.block()
}

// matchBlock is one of several with the same name: what tells them apart.
func matchBlock(v stylebook.Voice, story ask.Story, p *ask.Person) block {
	l := newLines(v, story)
	l.say(named(p, 160))
	abouts(&l, p, 2)
	relations(&l, p, 3)
	if len(p.About) == 0 {
		first(&l, p)
	}
	l.say(presence(v, p) + noted(v, p))
	return l.block()
}

// noted is what somebody's name or descriptions owe to a moderator's hand.
func noted(v stylebook.Voice, p *ask.Person) string {
	said := ""
	for _, n := range p.Notes {
		said += " · *" + note(v, n, func(words string) string { return Clip(words, 100) }) + "*"
	}
	return said
}

// person is all there is on one.
func person(v stylebook.Voice, a ask.WhoAnswer, at State) Message {
	p := &a.Matches[0]
	l := newLines(v, a.Story)
	if why := readAs(v, a, p); why != "" {
		l.say("*" + why + "*")
	}
	abouts(&l, p, 3)
	for _, n := range p.Notes {
		l.say("*" + note(v, n, func(words string) string { return Clip(words, 100) }) + "*")
	}
	l.say(strings.Join(present(presence(v, p), years(p)), " · "))
	relations(&l, p, 5)
	also(&l, p)
	if p.First != nil {
		l.say("")
		first(&l, p)
	}
	with(&l, p)
	c := card{story: a.Story, title: p.Name.Name, blocks: []string{strings.TrimSpace(l.block().text)}, foot: present(byline(v, a.Story))}
	return Message{
		Embeds: []*discordgo.MessageEmbed{c.embed()},
		Components: row(
			opens(v.Say("button.quotes"), at.With(VerbQuotes, Tag(p.ID)), p.Said > 0),
			opens(v.Say("button.who"), at.With(VerbWho), a.People > 0),
			reads(v, a.Story),
		),
		Question: at,
	}
}

// readAs says how a name was understood that is not the person's own.
func readAs(v stylebook.Voice, a ask.WhoAnswer, p *ask.Person) string {
	asked := v.Quoted(Clip(a.Asked, 80))
	switch a.By {
	case ask.BySlip:
		return v.Say("who.slip", asked)
	case ask.ByTitle:
		return v.Say("who.titled", asked)
	}
	return ""
}

func abouts(l *lines, p *ask.Person, most int) {
	for i := range p.About {
		if i == most {
			break
		}
		l.quoted(p.About[i].Text, 300, true, &p.About[i])
	}
}

func first(l *lines, p *ask.Person) {
	if p.First != nil {
		l.quoted(p.First.Text, 400, false, p.First)
	}
}

// presence is how much the story has of somebody.
func presence(v stylebook.Voice, p *ask.Person) string {
	named := v.Say("who.named", len(p.Mentions))
	switch len(p.Mentions) {
	case 1:
		named = v.Say("who.named.once")
	case 2:
		named = v.Say("who.named.twice")
	}
	if p.Said == 0 {
		return named
	}
	return v.Say("count.quotes", p.Said) + " · " + named
}

// named is a name with the years of a life.
func named(p *ask.Person, most int) string {
	if lived := years(p); lived != "" {
		return behind(bold(p.Name.Name, most), lived)
	}
	return bold(p.Name.Name, most)
}

func years(p *ask.Person) string {
	if p.Lifespan == nil {
		return ""
	}
	return Clip(p.Lifespan.Born, 10) + "–" + Clip(p.Lifespan.Died, 10)
}

// relations says what somebody is to others: in a word where one is sure, else
// in the article's words, which hold from one side.
func relations(l *lines, p *ask.Person, most int) {
	for i, r := range p.Relations {
		if i == most {
			break
		}
		to := bold(r.To.Name, 100)
		words := l.voice.Quoted(Clip(r.As.Text, 100)) + " " + place(l.voice, r.As)
		switch {
		case r.Kin != "":
			l.say(l.voice.Say("kin."+strings.ReplaceAll(r.Kin, " ", "-"), to) + " " + place(l.voice, r.As))
		case r.Label != "" && l.voice == (stylebook.Voice{}): // English has more of them
			l.say(r.Label + " → " + to + " " + place(l.voice, r.As))
		case r.Inverse:
			l.say(to + ": " + words)
		default:
			l.say(words + " → " + to)
		}
	}
}

// also lists the other forms of the name, the first six: those that are not just
// a part of it.
func also(l *lines, p *ask.Person) {
	var others []string
	for _, a := range p.Aliases {
		if !strings.Contains(p.Name.Name, a) {
			others = append(others, a)
		}
	}
	if names := list(l.voice, others, ", ", 6, 60); names != "" {
		l.say(l.voice.Say("who.also", names))
	}
}

// with lists who is named beside somebody, the first six.
func with(l *lines, p *ask.Person) {
	const most = 6
	if p.Kind != briefs.Person { // of a country it would be everybody
		return
	}
	var names []string
	for i, m := range p.With {
		if i == most {
			break
		}
		names = append(names, Clip(m.Name.Name, 60)+" ("+place(l.voice, m.Sentence)+")")
	}
	if len(names) > 0 {
		l.say(l.voice.Say("who.with", strings.Join(names, ", ")))
	}
}
