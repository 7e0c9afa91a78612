users-title = Ce qui change pour vous

users-nothing-yet = Il n’y a encore rien à dire~: aucune date n’est connue où quelque chose change pour vous.
users-all-done = C’est fait~: plus rien ne change pour vous.
users-no-dates = Les dates ne sont pas encore connues.
users-as-planned = Voici les dates planifiées à ce jour.
users-on-time = Oui, c’est à l’heure~: chaque date est celle qui vous a été annoncée.
users-on-time-as-told = Oui, c’est à l’heure, pour les dates qui vous ont été annoncées.
users-late = Non~: la date est plus tard qu’annoncé. La nouvelle est dans le tableau.
users-all-late = Non~: les dates sont plus tard qu’annoncé. Les nouvelles sont dans le tableau.
users-some-late = { $late ->
    [1] Pas entièrement~: une des { SPELLED($told) } dates est plus tard qu’annoncé. La nouvelle est dans le tableau.
   *[other] Pas entièrement~: { SPELLED($late) } des { SPELLED($told) } dates sont plus tard qu’annoncé. Les nouvelles sont dans le tableau.
}

users-dates = Vos dates
users-who = Qui
users-when = Quand
users-what-happens = Ce qui se passe
users-what-you-do = Ce que vous faites
users-nothing = Rien
users-was-told = Annoncé pour le { $date }
users-done-on = Fait, { $date }
users-done-by = Terminé le { $date }
users-from-to = du { $from } au { $to }
users-not-known = pas encore connu

users-now-heading = À faire ensuite
users-now-none = Rien à faire aujourd’hui
users-to-do = { $group }, { $by }~: { $what }
users-before = avant le { $date }
users-now = maintenant

users-help-heading = Qui vous aide
users-phone = téléphone { $phone }
users-mail = courriel { $mail }
