package dates

import "dateline/briefs/extract/page"

// dateExpression is a time expression as the text has it, before anything is
// counted from anywhere: what a person could say of it who has read these words
// and no others.
type dateExpression struct {
	page.Span
	form     dateForm
	relation dateRelation

	// What is said of a calendar date; zero is "not said". A year BC is
	// negative. A decade's year is its first (1990), a century's its number
	// less one (19 for the 20th).
	year, month, day int
	decade           bool // year is a decade's first
	century          bool // year is a century
	clipped          bool // the year had two figures
	weekday          int  // 1 Monday … 7 Sunday
	nth              int  // which weekday of the month; lastInMonth
	season           int  // 1 spring … 4 winter
	quarter, half    int
	part             int          // part of the day: 1 morning … 4 night
	holiday          string       // its rule
	of               dateRelation // which year a month or day is of, which week a weekday
	clock            clockTime

	// A stretch, or how far away: "two weeks", "two weeks ago"; with a relation,
	// how often it is taken ("the week before last").
	amount timeAmount
	unit   timeUnit

	value       string // what is fixed by the words alone: references and sets
	lends       bool   // the second year of "1939-45", which does not move the story
	bracketed   bool   // within round brackets
	quartered   bool   // "the year-ago quarter"
	loose       bool   // "the year": of what was last told of, or of publication
	closes      bool   // the second date of "from May 1097 to June 1098"
	overnight   bool   // last night, or tonight where it is to come
	attributive bool   // "three-day", of a visit: an article before it is not its own
	joined      bool   // the second of two: "from June 1 to Nov. 30", "Tuesday and Wednesday"
	occasion    bool   // "opening night", "the second day": by the event that has it
	ordered     bool   // of an occasion: which day it is of several
	twoYears    bool   // a winter by both of its years: "1946-47"
	traded      bool   // a month in which what is bought now is delivered
	stage       stage
}

type dateForm uint8

const (
	calendarDate  dateForm = iota // a date by its parts
	offsetDate                    // a unit, so far from a date
	relativeDate                  // this, last, next … unit, weekday, month or season
	stretchOfTime                 // a stretch, placed nowhere
	recurringTime                 // every so often
	referenceTime                 // past, present or future
)

// dateRelation is the way a relative expression or an offset points.
type dateRelation uint8

const (
	noRelation     dateRelation = iota
	thisOne                     // the one that now lies in
	lastOne                     // the one before it
	nextOne                     // the one after it
	sameOne                     // the one just told of
	oneBefore                   // the one before that
	oneAfter                    // the one after that
	countedAgo                  // an offset back from now
	countedHence                // an offset on from now
	countedEarlier              // an offset back from what was just told of
	countedLater                // an offset on from it
)

type timeUnit uint8

const (
	noUnit timeUnit = iota
	unitSecond
	unitMinute
	unitHour
	unitDay
	unitWeek
	unitMonth
	unitQuarter
	unitYear
	unitDecade
	unitCentury
	unitWeekend
	unitMillennium
	unitFortnight
)

// timeAmount is a number of units; vague is a number not said ("several").
type timeAmount struct {
	whole  int
	tenths int
	lesser int // of the next smaller unit: "3 hours, 12 minutes"
	vague  bool
}

// clockTime is a time of day. set tells that there is one.
type clockTime struct {
	set          bool
	hour, minute int
	second       int
	zone         string // "Z", "-05", empty where not said
}

// stage is which part of a time is spoken of. It leaves the value alone and
// only helps to order events.
type stage uint8

const (
	wholeStage stage = iota
	earlyStage
	middleStage
	lateStage
	laterStage // after what was just told of: "later that year"
)
