rules-title = Règles
rules-topic-title = Règles~: { $topic }
rules-heading = Les { $count } règles de ce projet
rules-found-none = Les règles ne trouvent aucun signal d’alerte
rules-found = { $count ->
    [one] Les règles trouvent { $count } signal d’alerte~: { $kinds }
   *[other] Les règles trouvent { $count } signaux d’alerte~: { $kinds }
}
rules-alarms = { $count ->
    [one] { $count } alarme
   *[other] { $count } alarmes
}
rules-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
rules-notices = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
rules-sub = Une alarme met sa dimension au rouge, un avertissement à l’orange, une remarque ne change aucune couleur. Le pire constat d’une dimension donne son état~; la pire dimension donne celui du projet.
rules-table = Règles~: { $topic }
rules-sign = Ce qu’elle cherche
rules-found-column = Trouvé
rules-off = désactivée
rules-default = (par défaut { $default })
rules-read-about = En savoir plus ({ $topic })
rules-read-why = { $page }~: pourquoi chacune est importante et que faire
rules-severity-notice = Remarque
rules-severity-warning = Avertissement
rules-severity-alarm = Alarme
rules-silenced-heading = Trouvé, et non compté
rules-silenced = Mis en sourdine par le projet~: { $reason }
rules-limits-heading = Limites hors règles
rules-limit-own = fixée par ce projet~; par défaut { $default }
rules-limit-default = par défaut

rules-topic-heading = { $topic }~: ce que cherchent les règles
rules-topic-found = { $count ->
    [0] { $topic }~: les règles ne trouvent aucun signal d’alerte
    [one] { $topic }~: les règles trouvent { $count } signal d’alerte
   *[other] { $topic }~: les règles trouvent { $count } signaux d’alerte
}
rules-all-of-them = { $rules }~: toutes, avec ce que le projet a mis en sourdine.
rules-off-here = désactivée dans ce projet
rules-why = Pourquoi c’est important.
rules-what-to-do = Que faire.
rules-example = Exemple~: { $example }
rules-found-now = Trouvé aujourd’hui
rules-found-nothing = Trouvé aujourd’hui~: rien.
rules-measured = Mesuré~: { $measured }. Limite~: { $limit }.
rules-found-more = et { $count } de plus
