package extract

import "strings"

// The words beside a name that tell of what kind it is: see weighBefore and
// weighAfter.

// isMatch tells what teams do to each other.
func isMatch(verb string) bool {
	switch verb {
	case "beat", "drew", "defeated", "thrashed", "edged", "trailed", "hosted", "equalised", "equalized", "face", "faced", "host", "lost", "won", "play", "played":
		return true
	}
	return false
}

// isCraft tells words for what bears a name and is nobody.
func isCraft(s string) bool {
	switch s {
	case "ferry", "ship", "vessel", "tanker", "frigate", "destroyer", "warship", "yacht", "boat", "submarine", "aircraft", "plane", "film", "movie",
		"novel", "book", "song", "album", "series", "musical", "opera", "hurricane", "typhoon", "cyclone", "storm", "operation", "horse", "racehorse",
		"moon", "planet", "comet", "asteroid", "galaxy", "probe", "lander", "rocket", "software", "game", "app", "telescope", "spacecraft", "satellite", "rover", "drug", "brand", "village", "town", "city", "river", "mountain", "volcano":
		return true
	}
	return false
}

// isRuler tells offices that are held over a place.
func isRuler(s string) bool {
	switch strings.ToLower(s) {
	case "mayor", "governor", "king", "queen", "prince", "princess", "duke", "duchess", "earl", "archbishop", "bishop", "sheriff", "emir", "sultan",
		"native", "resident", "marquess", "baron", "count", "premier", "patriarch", "ruler", "tsar", "emperor", "shah":
		return true
	}
	return false
}

// isMembers tells what people are of a body, and hardly of a person.
func isMembers(s string) bool {
	switch s {
	case "member", "members", "leader", "leaders", "boss", "founder", "founders", "co-founder", "head", "chairman", "chairwoman", "chair", "president", "spokesman", "spokeswoman",
		"spokesperson", "director", "activist", "activists", "fighters", "militants", "commander", "treasurer", "secretary", "owner":
		return true
	}
	return false
}

// isWorking tells verbs for what people do at a firm or school.
func isWorking(verb string) bool {
	switch verb {
	case "worked", "works", "working", "work", "studied", "studies", "taught", "teaches", "trained", "interned", "enrolled":
		return true
	}
	return false
}

// isSeatHolder tells those who sit for a place: "the congressman for Basilan".
func isSeatHolder(s string) bool {
	switch s {
	case "congressman", "congresswoman", "MP", "MPs", "MEP", "TD", "senator", "deputy", "councillor", "lawmaker", "member", "governor", "bishop", "legislator", "assemblyman", "assemblywoman":
		return true
	}
	return false
}

func isOffspring(s string) bool {
	switch s {
	case "children", "sons", "daughters", "brothers", "sisters", "siblings", "grandchildren", "grandsons", "granddaughters", "twins", "stepchildren", "nephews", "nieces":
		return true
	}
	return false
}

// isNamedAfter tells what is named after people, written small after the name.
func isNamedAfter(s string) bool {
	switch s {
	case "hospital", "airport", "stadium", "bridge", "square", "street", "avenue", "station", "library", "museum", "theatre", "theater", "prison", "dam", "tunnel":
		return true
	}
	return false
}

// isFirmsOwn tells what only firms have.
func isFirmsOwn(s string) bool {
	switch s {
	case "director", "co-founder", "co-founders", "cofounder", "founders", "shareholders", "shares", "stock", "investors", "chairman", "chairwoman", "CEO", "board", "headquarters",
		"customers", "subsidiary", "subsidiaries", "profit", "profits", "revenue", "earnings", "workforce", "employees":
		return true
	}
	return false
}

// isAnybody tells words for people of whom nothing else is said.
func isAnybody(s string) bool {
	switch s {
	case "man", "woman", "boy", "girl", "teenager", "suspect", "victim", "defendant", "passenger", "neighbour", "neighbor", "friend", "colleague", "resident", "witness":
		return true
	}
	return false
}

// isWhence tells the prepositions by which people are said to be of a place.
func isWhence(s string) bool { return s == "from" || s == "in" || s == "near" }

func isOfWhat(s string) bool { return s == "of" || s == "for" || s == "at" || s == "with" }

func isAge(s string) bool {
	return len(s) > 0 && len(s) <= 3 && strings.Trim(s, "0123456789") == "" && s < "99" || len(s) == 2
}
