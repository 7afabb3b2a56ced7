package extract

// orderEvents makes the timeline.
func (s *story) orderEvents() {}
