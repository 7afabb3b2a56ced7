package briefs

import "encoding/json"

// Ref is an id of something else in the same brief; the empty Ref is null in
// the file and means "not known".
type Ref string

// MarshalJSON writes null for the empty Ref.
func (r Ref) MarshalJSON() ([]byte, error) {
	if r == "" {
		return []byte("null"), nil
	}
	return json.Marshal(string(r))
}

// UnmarshalJSON reads a string or null.
func (r *Ref) UnmarshalJSON(data []byte) error {
	var s *string
	if err := json.Unmarshal(data, &s); err != nil {
		return err
	}
	*r = ""
	if s != nil {
		*r = Ref(*s)
	}
	return nil
}
