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
	private   bool     // ask so that only who asks sees the answer, in their language
	app       string   // a command of the context menu, on the last message, instead of a line
	press     []string // labels of buttons to press on what is shown last
	choose    string   // what to choose in the first menu of what is shown last
	jump      bool     // move the clock to the next briefing
}

// daily plans the briefing that most pictures of schedules begin with.
const daily = "/schedule add channel:#briefings time:09:30 timezone:Europe/Berlin"

// mistaken gives a quotation to somebody else, for pictures of what can be put
// right.
const mistaken = "/correct speaker quote:lesson\t person:Imran\t"

// theCommands are the pictures in docs/commands. A command that has none fails
// TestEveryCommandIsShown.
var theCommands = []shown{
	{name: "brief", line: "/brief"},
	{name: "brief-quotes", line: "/brief", press: []string{"Quotes"}},
	{name: "brief-german", language: "de", private: true, line: "/brief"},
	{name: "quotes", line: "/quotes"},
	{name: "quotes-next-page", line: "/quotes", press: []string{"▶"}},
	{name: "quotes-speaker", line: "/quotes speaker:saleh"},
	{name: "quotes-about", line: "/quotes about:afghanistan"},
	{name: "quotes-about-title", line: "/quotes about:the president"},
	{name: "quotes-ukrainian", language: "uk", line: "/quotes"},
	{name: "quotes-shared", line: "/quotes speaker:saleh public:false", press: []string{"Share"}},
	{name: "who", line: "/who"},
	{name: "who-name", line: "/who name:putin"},
	{name: "who-ambiguous", line: "/who name:massoud"},
	{name: "who-chosen", line: "/who name:massoud", choose: "Ahmad Massoud: a son of Ahmad Shah Massoud"},
	{name: "who-nobody", line: "/who name:merkel"},
	{name: "timeline", line: "/timeline"},
	{name: "timeline-turkish", language: "tr", line: "/timeline"},
	{name: "find", line: "/find words:taliban kabul"},
	{name: "verify", line: "/verify words:“difficult and alarming”"},
	{name: "check-quotes", before: []string{"Putin said “we will not interfere in Afghanistan’s domestic affairs” and “we will send help”."}, app: "Check quotes"},
	{name: "source", line: "/source"},
	{name: "help", line: "/help"},
	{name: "help-moderator", moderator: true, line: "/help"},
	{name: "brief-in-a-direct-message", channel: "@ Dateline", line: "/brief"},
	{name: "brief-in-a-server-without-the-bot", channel: "# lounge", line: "/brief"},

	{name: "refresh", moderator: true, line: "/refresh"},
	{name: "forget", moderator: true, line: "/forget"},
	{name: "story-list", moderator: true, line: "/story list"},
	{name: "story-info", moderator: true, line: "/story info"},
	{name: "story-use", moderator: true, line: "/story use story:\t channel:#general"},

	{name: "setup", moderator: true, line: "/setup"},
	{name: "settings-show", moderator: true, line: "/settings show"},
	{name: "settings-log", moderator: true, line: "/settings log channel:#general"},
	{name: "settings-answers", moderator: true, line: "/settings answers show:private"},
	{name: "settings-language", moderator: true, line: "/settings language language:de"},
	{name: "settings-timezone", moderator: true, line: "/settings timezone timezone:Europe/Istanbul"},
	{name: "history", moderator: true, before: []string{daily, mistaken}, line: "/history"},
	{name: "correct-speaker", moderator: true, line: mistaken},
	{name: "correct-name", moderator: true, line: "/correct name person:Imran\t words:Khan"},
	{name: "correct-about", moderator: true, line: "/correct about person:Imran\t words:Prime Minister of Pakistan"},
	{name: "correct-merge", moderator: true, line: "/correct merge person:Ahmad Massoud\t other:Ahmad Shah\t"},
	{name: "correct-split", moderator: true, line: "/correct split person:Vladimir\t alias:\t"},
	{name: "correct-hide", moderator: true, line: "/correct hide quote:lesson\t"},
	{name: "correct-date", moderator: true, line: "/correct date date:Aug\t value:2020-08-15"},
	{name: "correct-list", moderator: true, before: []string{mistaken}, line: "/correct list"},
	{name: "correct-undo", moderator: true, before: []string{mistaken}, line: "/correct undo correction:\t"},

	{name: "schedule-add", moderator: true, line: daily + " ping:@Readers thread:yes"},
	{name: "schedule-list", moderator: true, before: []string{daily}, line: "/schedule list"},
	{name: "schedule-change", moderator: true, before: []string{daily}, line: "/schedule change id:\t days:weekdays what:timeline"},
	{name: "schedule-preview", moderator: true, before: []string{daily}, line: "/schedule preview id:\t"},
	{name: "schedule-test", moderator: true, before: []string{daily}, line: "/schedule test id:\t"},
	{name: "schedule-pause", moderator: true, before: []string{daily}, line: "/schedule pause id:\t until:2026-11-20 reason:Holidays"},
	{name: "schedule-resume", moderator: true, before: []string{daily, "/schedule pause id:\t"}, line: "/schedule resume id:\t"},
	{name: "schedule-copy", moderator: true, before: []string{daily}, line: "/schedule copy id:\t channel:#general"},
	{name: "schedule-remove", moderator: true, before: []string{daily}, line: "/schedule remove id:\t"},

	{name: "briefing", moderator: true, before: []string{daily}, jump: true},
	{name: "briefing-compact", moderator: true, before: []string{daily + " look:compact thread:true"}, jump: true},
	{name: "briefing-quotes", moderator: true, before: []string{daily + " what:quotes ping:@Readers"}, jump: true},
}
