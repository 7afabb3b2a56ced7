package playground_test

// shown is a picture of an answer: who asks what, and what they do with what
// they get. A tab in a line takes the first suggestion, as the key does.
type shown struct {
	name      string
	moderator bool
	language  string   // of the one who asks; "" is English
	channel   string   // as the side has it; "" is the first of the first server
	before    []string // lines sent before, whose answers are not shown
	line      string   // what is asked; "" where the picture is of what was there before
	app       string   // a command of the context menu, on the last message, instead of a line
	press     []string // labels of buttons to press on what is shown last
	choose    string   // what to choose in the first menu of what is shown last
	jump      bool     // move the clock to the next briefing
}

// theCommands are the pictures in docs/commands. A command that has none fails
// TestEveryCommandIsShown.
var theCommands = []shown{
	{name: "brief", line: "/brief"},
	{name: "brief-quotes", line: "/brief", press: []string{"Quotes"}},
	{name: "brief-german", language: "de", line: "/brief"},
	{name: "brief-ukrainian", language: "uk", line: "/brief"},
	{name: "quotes", line: "/quotes"},
	{name: "quotes-next-page", line: "/quotes", press: []string{"▶"}},
	{name: "quotes-speaker", line: "/quotes speaker:saleh"},
	{name: "quotes-about", line: "/quotes about:afghanistan"},
	{name: "who", line: "/who"},
	{name: "who-name", line: "/who name:putin"},
	{name: "who-ambiguous", line: "/who name:massoud"},
	{name: "timeline", line: "/timeline"},
	{name: "find", line: "/find words:taliban kabul"},
	{name: "source", line: "/source"},
	{name: "help", line: "/help"},
	{name: "help-moderator", moderator: true, line: "/help"},
	{name: "refresh", moderator: true, line: "/refresh"},
	{name: "forget", moderator: true, line: "/forget"},
	{name: "schedule-add", moderator: true, line: "/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"},
	{name: "schedule-list", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"}, line: "/schedule list"},
	{name: "schedule-test", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"}, line: "/schedule test id:\t"},
	{name: "schedule-pause", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"}, line: "/schedule pause id:\t reason:Holidays"},
	{name: "schedule-resume", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin", "/schedule pause id:\t"}, line: "/schedule resume id:\t"},
	{name: "schedule-remove", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"}, line: "/schedule remove id:\t"},
	{name: "briefing", moderator: true, before: []string{"/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"}, jump: true},
}
