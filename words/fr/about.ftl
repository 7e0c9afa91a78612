about-title = À propos
about-heading = À propos de ce site
about-as-of = Tous les chiffres sont arrêtés au { $date }.
about-newest-report = Le dernier rapport est du { $date } ({ $age }).
about-audience = Ce site est destiné à~: { $audience }.
about-not-complete = Une partie de ce que le projet enregistre n’est pas montrée ici.

about-fresh-table = Fraîcheur des données
about-register = Registre
about-records = Entrées
about-newest-date = Dernière date
about-age = Âge
about-limit = Limite
about-state = État
about-no-date = aucune date enregistrée
about-stale = périmé
about-fresh = à jour
about-not-judged = non évalué
about-limit-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
about-event-plan = dernier début ou dernière fin enregistrés
about-event-risks = dernière revue
about-event-issues = dernière ouverture ou clôture
about-event-decisions = dernière décision prise
about-event-changes = dernière demande ou décision
about-event-money = dernière écriture
about-event-quality = dernier décompte d’anomalies
about-event-reports = le plus récent
about-fresh-note = La confiance est bonne quand rien n’est périmé~; mauvaise quand le plan l’est, ou plus de la moitié de ce qui est évalué~; moyenne sinon. Les registres où seul un événement laisse une date ne sont pas évalués.
about-files = Les fichiers qui ont servi à le produire
about-data = Les mêmes en fichiers, pour les programmes

about-privacy-heading = Vie privée, accessibilité, licence
about-privacy = Ce site ne dépose aucun cookie, n’exécute aucun script, n’enregistre rien dans votre navigateur et ne charge rien d’ailleurs. L’hébergeur peut tenir un journal des visites~; les pages elles-mêmes ne signalent votre passage à personne.
about-privacy-script = Ce site ne dépose aucun cookie, n’enregistre rien dans votre navigateur et ne charge rien d’ailleurs. Son seul petit script trie et filtre ce qui est sur les pages~; tout se lit sans lui. L’hébergeur peut tenir un journal des visites~; les pages elles-mêmes ne signalent à personne ni votre passage ni vos recherches.
about-accessibility = Les pages visent les WCAG~2.2 au niveau AA~: elles s’utilisent au clavier, avec un zoom de 400~%, en couleurs forcées, à l’impression et sans styles. Les chiffres de chaque graphique figurent dans un tableau ou dans le texte voisin. Un état n’est jamais indiqué par la seule couleur.
about-low-contrast = Ce site garde des couleurs choisies par son propriétaire, dont le contraste est inférieur au niveau AA~: { $pairs }.
about-low-contrast-pair = { $front } sur { $back } a { $ratio } pour 1 alors qu’il faut { $need } ({ $scheme ->
    [dark] sombre
   *[light] clair
})
about-licence = Milepost est un logiciel libre sous licence MIT ou Apache~2.0. Le contenu des pages appartient au projet.
about-made-with = Réalisé avec milepost { $version }.
