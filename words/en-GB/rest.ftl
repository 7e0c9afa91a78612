# What stands below every record: the texts that are folded away, and what it is related to.
rest-read-more = Read more{ $about }
# Its `about`, which is heard only.
rest-read-more-about = {" "}about { $record }
# `relation` is one of those below.
rest-related = { $relation }: { $records }
rest-tags = Tags: { $tags }
# Where an import took it from.
rest-from = From { $source }
rest-threatens = Would hit
rest-threatened-by = Threatened by
rest-blocks = Holds up
rest-blocked-by = Held up by
rest-needs = Waits for
rest-needed-by = Unblocks
rest-decides = Concerns
rest-decided-by = Decided in
rest-supplies = Supplies
rest-supplied-by = Supplied by
rest-served-by = Served by
rest-serves = Serves
rest-pays-for = Pays for
# A change that is not approved, of what would pay for it.
rest-asked-for = Asked for
rest-paid-from = Paid from
rest-asked-at = Asked for at
rest-asks = Asks for
rest-accepts = Accepts
rest-accepted-by = Accepted by
rest-tells = Told to
rest-told-by = Is told
rest-mentions = Mentions
rest-mentioned-by = Mentioned by
# Reports and pages that name it.
rest-mentioned-in = Mentioned in
