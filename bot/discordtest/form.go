package discordtest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"
)

// form collects the faults of a request body into the tree that Discord
// sends with code 50035, "Invalid Form Body".
type form struct{ tree map[string]any }

// field is one place of a body: its value, and where it stands.
type field struct {
	form  *form
	path  []string
	value any
	given bool // the key was there, be it null
}

// decodeForm reads a JSON body. Numbers stay as they were written.
func decodeForm(body []byte) (*form, field, error) {
	f := &form{tree: map[string]any{}}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, field{}, errBadJSON
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, field{}, errBadJSON
	}
	return f, field{form: f, value: v, given: true}, nil
}

// err is the refusal when anything was found wrong.
func (f *form) err() error {
	if len(f.tree) == 0 {
		return nil
	}
	return &refusal{status: http.StatusBadRequest, code: 50035, message: "Invalid Form Body", errors: f.tree}
}

// fail records a fault at the field.
func (f field) fail(code, format string, args ...any) {
	at := f.form.tree
	for _, p := range f.path {
		next, ok := at[p].(map[string]any)
		if !ok {
			next = map[string]any{}
			at[p] = next
		}
		at = next
	}
	list, _ := at["_errors"].([]any)
	at["_errors"] = append(list, map[string]any{"code": code, "message": fmt.Sprintf(format, args...)})
}

func (f field) null() bool { return f.value == nil }

func (f field) child(name string, v any, given bool) field {
	path := append(append(make([]string, 0, len(f.path)+1), f.path...), name)
	return field{form: f.form, path: path, value: v, given: given}
}

// key is a member of an object; of anything else, a field that was not given.
func (f field) key(name string) field {
	o, _ := f.value.(map[string]any)
	v, given := o[name]
	return f.child(name, v, given)
}

// object says whether the field is one, and faults it when it is something else.
func (f field) object() bool {
	if f.null() {
		return false
	}
	if _, ok := f.value.(map[string]any); !ok {
		f.fail("DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType")
		return false
	}
	return true
}

// list gives the elements, and faults more than most of them.
func (f field) list(most int) []field {
	if f.null() {
		return nil
	}
	l, ok := f.value.([]any)
	if !ok {
		f.fail("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType")
		return nil
	}
	if len(l) > most {
		f.fail("BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.", most)
		return nil
	}
	all := make([]field, len(l))
	for i, v := range l {
		all[i] = f.child(strconv.Itoa(i), v, true)
	}
	return all
}

// text gives the string, trimmed, and faults a length outside least and most,
// counted in code points. A null or missing string is "" and no fault, unless
// least is above 0.
func (f field) text(least, most int) string {
	if f.null() {
		if least > 0 {
			f.required()
		}
		return ""
	}
	var s string
	switch v := f.value.(type) {
	case string:
		s = v
	case json.Number:
		s = v.String()
	default:
		f.fail("STRING_TYPE_CONVERT", "Could not interpret \"%v\" as string.", v)
		return ""
	}
	s = strings.TrimSpace(s)
	n := utf8.RuneCountInString(s)
	switch {
	case n == 0 && least > 0:
		f.required()
	case n < least || n > most && least > 0:
		f.fail("BASE_TYPE_BAD_LENGTH", "Must be between %d and %d in length.", least, most)
	case n > most:
		f.fail("BASE_TYPE_MAX_LENGTH", "Must be %d or fewer in length.", most)
	}
	return s
}

func (f field) required() { f.fail("BASE_TYPE_REQUIRED", "This field is required") }

// integer gives a whole number; null and missing are 0 and false.
func (f field) integer() (int64, bool) {
	switch v := f.value.(type) {
	case nil:
		return 0, false
	case json.Number:
		if n, err := v.Int64(); err == nil {
			return n, true
		}
	case string:
		if n, err := strconv.ParseInt(v, 10, 64); err == nil {
			return n, true
		}
	}
	f.fail("NUMBER_TYPE_COERCE", "Value \"%v\" is not int.", f.value)
	return 0, false
}

// within faults a whole number outside its bounds.
func (f field) within(least, most int64) (int64, bool) {
	n, ok := f.integer()
	switch {
	case !ok:
		return 0, false
	case n < least:
		f.fail("NUMBER_TYPE_MIN", "int value should be greater than or equal to %d.", least)
		return n, false
	case n > most:
		f.fail("NUMBER_TYPE_MAX", "int value should be less than or equal to %d.", most)
		return n, false
	}
	return n, true
}

// flag gives a boolean; null and missing are false.
func (f field) flag() bool {
	switch v := f.value.(type) {
	case nil:
		return false
	case bool:
		return v
	}
	f.fail("BOOLEAN_TYPE_CONVERT", "Must be either true or false.")
	return false
}

// snowflake gives an id; null and missing are "".
func (f field) snowflake() string {
	switch v := f.value.(type) {
	case nil:
		return ""
	case string:
		if _, ok := snowflakeValue(v); ok {
			return v
		}
	case json.Number:
		if _, ok := snowflakeValue(v.String()); ok {
			return v.String()
		}
	}
	f.fail("NUMBER_TYPE_COERCE", "Value \"%v\" is not snowflake.", f.value)
	return ""
}
