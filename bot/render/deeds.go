package render

// Deeds that the history knows, beside those of bot/schedule, each with its name
// in the style book as deed.NAME.
const (
	DeedRefresh       = "refresh"
	DeedRefreshFailed = "refresh-failed"
	DeedUndo          = "undo"
	DeedCorrect       = "correct"
	DeedUncorrect     = "uncorrect"
	DeedMisfit        = "misfit" // corrections no longer fit a story
	DeedStory         = "story"
	DeedSchedule      = "schedule." // and the subcommand that was used
	DeedSettings      = "settings"
)
