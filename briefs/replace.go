package briefs

// Replace writes a file so that a reader sees the old one or the new one, never
// a part: to a temporary file beside it, synced, then renamed.
func Replace(path string, data []byte) error { return replace(path, data) }
