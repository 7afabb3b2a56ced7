package discordtest

import (
	"fmt"
	"maps"
	"math"
	"net/http"
	"time"
)

// refusal is an answer with which Discord turns a request down.
type refusal struct {
	status  int
	code    int
	message string
	errors  map[string]any // the tree of form errors, for code 50035
	after   time.Duration  // until the request may be made again, for status 429
}

func (r *refusal) Error() string {
	return fmt.Sprintf("HTTP %d, code %d: %s", r.status, r.code, r.message)
}

func (r *refusal) body() map[string]any {
	b := map[string]any{"message": r.message, "code": r.code}
	if r.after > 0 {
		b["retry_after"], b["global"] = math.Ceil(r.after.Seconds()*1000)/1000, false
	}
	if len(r.errors) > 0 {
		b["errors"] = maps.Clone(r.errors)
	}
	return b
}

// What Discord answers where nothing more is to be said: documented under
// "Opcodes and Status Codes", JSON error codes.
var (
	errNotFound         = &refusal{status: http.StatusNotFound, message: "404: Not Found"}
	errMethod           = &refusal{status: http.StatusMethodNotAllowed, message: "405: Method Not Allowed"}
	errUnauthorized     = &refusal{status: http.StatusUnauthorized, message: "401: Unauthorized"}
	errUnknownChannel   = &refusal{status: http.StatusNotFound, code: 10003, message: "Unknown Channel"}
	errUnknownGuild     = &refusal{status: http.StatusNotFound, code: 10004, message: "Unknown Guild"}
	errUnknownMember    = &refusal{status: http.StatusNotFound, code: 10007, message: "Unknown Member"}
	errUnknownMessage   = &refusal{status: http.StatusNotFound, code: 10008, message: "Unknown Message"}
	errUnknownRole      = &refusal{status: http.StatusNotFound, code: 10011, message: "Unknown Role"}
	errUnknownUser      = &refusal{status: http.StatusNotFound, code: 10013, message: "Unknown User"}
	errUnknownWebhook   = &refusal{status: http.StatusNotFound, code: 10015, message: "Unknown Webhook"}
	errUnknownPlay      = &refusal{status: http.StatusNotFound, code: 10062, message: "Unknown interaction"}
	errUnknownCommand   = &refusal{status: http.StatusNotFound, code: 10063, message: "Unknown application command"}
	errTooManyCommands  = &refusal{status: http.StatusBadRequest, code: 30032, message: "Maximum number of application commands reached (100)"}
	errTooManyCreates   = &refusal{status: http.StatusBadRequest, code: 30034, message: "Max number of daily application command creates has been reached (200)"}
	errTooLarge         = &refusal{status: http.StatusRequestEntityTooLarge, code: 40005, message: "Request entity too large"}
	errCrossposted      = &refusal{status: http.StatusBadRequest, code: 40033, message: "This message has already been crossposted"}
	errAcknowledged     = &refusal{status: http.StatusBadRequest, code: 40060, message: "Interaction has already been acknowledged."}
	errTooManyFollowups = &refusal{status: http.StatusBadRequest, code: 40094, message: "This interaction has reached its follow-up message limit"}
	errMissingAccess    = &refusal{status: http.StatusForbidden, code: 50001, message: "Missing Access"}
	errNotTheAuthor     = &refusal{status: http.StatusForbidden, code: 50005, message: "Cannot edit a message authored by another user"}
	errEmptyMessage     = &refusal{status: http.StatusBadRequest, code: 50006, message: "Cannot send an empty message"}
	errNonText          = &refusal{status: http.StatusBadRequest, code: 50008, message: "Cannot send messages in a non-text channel"}
	errMissingRights    = &refusal{status: http.StatusForbidden, code: 50013, message: "Missing Permissions"}
	errChannelType      = &refusal{status: http.StatusBadRequest, code: 50024, message: "Cannot execute action on this channel type"}
	errWebhookToken     = &refusal{status: http.StatusUnauthorized, code: 50027, message: "Invalid Webhook Token"}
	errBadJSON          = &refusal{status: http.StatusBadRequest, code: 50109, message: "The request body contains invalid JSON."}
	errThreadExists     = &refusal{status: http.StatusBadRequest, code: 160004, message: "A thread has already been created for this message"}
	errSpent            = &refusal{status: http.StatusInternalServerError, message: "500: Internal Server Error"}
)
