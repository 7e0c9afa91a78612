people-contacts-organisations = { CAPITAL(SPELLED($count)) } people work on it, from { SPELLED($organisations) } organizations
