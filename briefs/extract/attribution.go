package extract

// attribute joins quotations to utterances and speakers.
func (s *story) attribute() {}
