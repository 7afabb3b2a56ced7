package schedule

// Busy is how many briefings are being seen to at this moment.
func (k *Keeper) Busy() int { return len(k.seats) }
