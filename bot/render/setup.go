package render

import (
	"strings"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// VerbSetup is the verb of the components of /setup.
const VerbSetup = "setup"

// The parts of a setup's query: which component it is, and what was chosen so
// far. It all lives in the custom_ids, so that a moderator may go on a day
// later.
const (
	SetupField = iota
	SetupChannel
	SetupTime // "0830"
	SetupZone
	SetupWhat // as SetupForms
)

// The components of a setup.
const (
	SetupPickChannel = "c"
	SetupPickTime    = "t"
	SetupPickZone    = "z"
	SetupPickWhat    = "w"
	SetupAgain       = "a"
	SetupStart       = "s"
	SetupShow        = "p"
	SetupFirst       = "f" // the channel's first briefing, at once
)

// SetupPlan is what a moderator has chosen so far, and what came of it.
type SetupPlan struct {
	Line    ScheduleLine // Channel "" where none is chosen
	Times   []string     // to choose from, "08:30"
	Zones   []SetupZoneChoice
	What    string
	Missing []string // permissions that the bot lacks in the channel, in words
	Trouble string   // why the channel can't be had, a sentence; "": it can
	Title   string   // of the story that is briefed
}

// SetupZoneChoice is a time zone with its time of day.
type SetupZoneChoice struct{ Name, Now string }

// SetupWhats are the forms to choose from.
var SetupWhats = []string{"summary", "quotes", "timeline", "all"}

// Setup is one message that leads a server to its first briefing: what is
// chosen, what is in the way, and the menus to choose by. at carries the choice.
func Setup(v stylebook.Voice, p SetupPlan, at State) Message {
	ready := p.Line.Channel != "" && len(p.Missing) == 0 && p.Trouble == ""
	var said []string
	switch {
	case p.Line.Channel == "":
		said = append(said, "**1** "+v.Say("setup.channel"))
	case p.Trouble != "":
		said = append(said, "**1** "+mention(p.Line.Channel)+" ✗\n"+p.Trouble)
	case len(p.Missing) > 0:
		said = append(said, "**1** "+mention(p.Line.Channel)+" ✗\n"+v.Say("setup.lacking")+"\n- "+strings.Join(p.Missing, "\n- ")+"\n"+WhereToGrant(v))
	default:
		said = append(said, "**1** "+mention(p.Line.Channel)+" ✓ "+v.Say("setup.may"))
	}
	said = append(said, "**2** "+Escape(p.Line.Words), "**3** "+v.Say("schedule.what."+p.What))
	if ready {
		said = append(said, v.Say("setup.ready"))
	}
	e := &discordgo.MessageEmbed{
		Title: v.Say("setup.title"), Color: accent,
		Description: fit(v.Say("setup.intro", v.Quoted(Clip(p.Title, 150)), called(v, "schedule"))+"\n\n"+strings.Join(said, "\n"), mostDescription-mostNotice),
	}
	return Message{Embeds: []*discordgo.MessageEmbed{e}, Ephemeral: true, Components: []discordgo.MessageComponent{
		pickChannel(v, p, at), pickTime(v, p, at), pickZone(v, p, at), pickWhat(v, p, at),
		discordgo.ActionsRow{Components: []discordgo.MessageComponent{
			discordgo.Button{Label: v.Say("setup.start"), Style: discordgo.PrimaryButton, CustomID: at.setup(SetupStart).ID(), Disabled: !ready},
			discordgo.Button{Label: v.Say("setup.preview"), Style: discordgo.SecondaryButton, CustomID: at.setupNew(SetupShow).ID(), Disabled: p.Line.Channel == "" || p.Trouble != ""},
			discordgo.Button{Label: v.Say("setup.again"), Style: discordgo.SecondaryButton, CustomID: at.setup(SetupAgain).ID(), Disabled: ready || p.Line.Channel == ""},
		}},
	}}
}

// SetupDone tells that the schedule stands, and offers the first briefing now.
func SetupDone(v stylebook.Voice, s ScheduleLine, at State, remarks ...string) Message {
	m := ScheduleAdded(v, s, append(remarks, v.Say("setup.next", strings.Join([]string{called(v, VerbBrief), called(v, VerbQuotes), called(v, VerbWho), called(v, VerbTimeline)}, ", ")))...)
	m.Components = row(discordgo.Button{Label: v.Say("setup.first"), Style: discordgo.PrimaryButton, CustomID: at.With(VerbSetup, SetupFirst, s.ID).on(0).ID()})
	return m
}

// SetupPosted tells that the first briefing stands.
func SetupPosted(v stylebook.Voice, link string) Message {
	return Refusal(v.Say("setup.posted", link))
}

// setup is the state for a component that changes the message in place;
// setupNew for one that opens another.
func (s State) setup(field string) State { return s.setupNew(field).on(0) }

func (s State) setupNew(field string) State {
	return s.With(VerbSetup, append([]string{field}, s.Query[1:]...)...)
}

func pickChannel(v stylebook.Voice, p SetupPlan, at State) discordgo.MessageComponent {
	one := 1
	menu := discordgo.SelectMenu{
		MenuType: discordgo.ChannelSelectMenu, CustomID: at.setup(SetupPickChannel).ID(), Placeholder: v.Say("setup.pick.channel"),
		MinValues: &one, MaxValues: 1, ChannelTypes: []discordgo.ChannelType{discordgo.ChannelTypeGuildText, discordgo.ChannelTypeGuildNews},
	}
	if p.Line.Channel != "" {
		menu.DefaultValues = []discordgo.SelectMenuDefaultValue{{ID: p.Line.Channel, Type: discordgo.SelectMenuDefaultValueChannel}}
	}
	return discordgo.ActionsRow{Components: []discordgo.MessageComponent{menu}}
}

func pickTime(v stylebook.Voice, p SetupPlan, at State) discordgo.MessageComponent {
	options := make([]discordgo.SelectMenuOption, 0, len(p.Times))
	for _, t := range p.Times {
		value := strings.ReplaceAll(t, ":", "")
		options = append(options, discordgo.SelectMenuOption{Label: t, Value: value, Description: at.Part(SetupZone), Default: value == at.Part(SetupTime)})
	}
	return pick(at.setup(SetupPickTime), v.Say("setup.pick.time"), options)
}

func pickZone(v stylebook.Voice, p SetupPlan, at State) discordgo.MessageComponent {
	options := make([]discordgo.SelectMenuOption, 0, len(p.Zones))
	for _, z := range p.Zones {
		options = append(options, discordgo.SelectMenuOption{Label: z.Name, Value: z.Name, Description: v.Say("setup.now", z.Now), Default: z.Name == at.Part(SetupZone)})
	}
	return pick(at.setup(SetupPickZone), v.Say("setup.pick.zone"), options)
}

func pickWhat(v stylebook.Voice, p SetupPlan, at State) discordgo.MessageComponent {
	options := make([]discordgo.SelectMenuOption, 0, len(SetupWhats))
	for _, w := range SetupWhats {
		options = append(options, discordgo.SelectMenuOption{Label: Plain(v.Say("schedule.what." + w)), Value: w, Description: Plain(v.Say("setup.what." + w)), Default: w == p.What})
	}
	return pick(at.setup(SetupPickWhat), v.Say("setup.pick.what"), options)
}

func pick(s State, placeholder string, options []discordgo.SelectMenuOption) discordgo.MessageComponent {
	one := 1
	return discordgo.ActionsRow{Components: []discordgo.MessageComponent{discordgo.SelectMenu{
		MenuType: discordgo.StringSelectMenu, CustomID: s.ID(), Placeholder: placeholder, MinValues: &one, MaxValues: 1, Options: options,
	}}}
}

// called is a command by the name that who speaks v sees.
func called(v stylebook.Voice, command string) string {
	return "`/" + v.Say("command."+command+".name") + "`"
}
