# `residual-above-score`
rule-residual-above-score-sign = La cote qu’un risque ouvert doit avoir après sa réponse (`residual`) est supérieure à celle d’aujourd’hui.
rule-residual-above-score-why = Ce qui reste après une réponse ne peut pas être plus que ce qu’il y avait. L’une des deux cotes est vieille ou mal saisie, et les lecteurs ne peuvent pas dire laquelle.
rule-residual-above-score-remedy = Cotez à nouveau le risque tel qu’il est aujourd’hui. Écrivez ensuite dans `residual` ce qui reste une fois ses actions faites.
rule-residual-above-score-example = le risque R-05 `Depot links are late` est à 8 sur 25, et sa réponse doit l’amener à 12
rule-residual-above-score-found = le risque { $id } `{ $risk }` est à { $now } sur 25, et sa réponse doit l’amener à { $residual }
rule-residual-above-score-measured = { $residual } sur 25
rule-residual-above-score-limit = au plus { $now } sur 25

# `risk-action-overdue`
rule-risk-action-overdue-sign = Une action d’un risque ouvert a dépassé sa date `due` et n’est pas faite~: un avertissement quand le risque est élevé ou critique, sinon une remarque.
rule-risk-action-overdue-why = Le registre montre un risque comme traité alors que personne ne s’en occupe. La cote reste où elle est, et le réconfort est faux.
rule-risk-action-overdue-remedy = Demandez à son responsable ce qui gêne. Faites-la, confiez-la à quelqu’un qui le peut, ou fixez une nouvelle date `due` et dites pourquoi. Si elle est faite, écrivez `done = true` ou le jour.
rule-risk-action-overdue-example = risque R-03 `Depot links are late`~: `Quote for a radio link` était dû le 9~nov~2026, il y a 4 jours
rule-risk-action-overdue-found = risque { $id } `{ $risk }`~: `{ $action }` était dû le { $due }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-risk-action-overdue-limit = fait à sa date `due`

# `risk-action-without-owner`
rule-risk-action-without-owner-sign = Une action d’un risque ouvert n’est pas faite et n’a pas d’`owner`.
rule-risk-action-without-owner-why = Le responsable d’un risque le surveille~; une action est du travail, et un travail sans nom est remis à la semaine prochaine par tous ceux qui le lisent.
rule-risk-action-without-owner-remedy = Mettez un nom dans l’`owner` de l’action, avec une date `due`. Si personne ne peut la prendre, dites-le à la revue~: le risque n’est alors pas traité.
rule-risk-action-without-owner-example = risque R-03 `Depot links are late`~: l’action `Ask for a second carrier` n’a pas de responsable
rule-risk-action-without-owner-found = risque { $id } `{ $risk }`~: l’action `{ $action }` n’a pas de responsable{ $more ->
    [0] {""}
    [one] , ni { $more } autre
   *[other] , ni { $more } autres
}
rule-risk-action-without-owner-measured = { $count } sans responsable
rule-risk-action-without-owner-limit = un responsable pour chaque action à faire

# `risk-near`
rule-risk-near-sign = Le premier travail que touche un risque élevé ou critique a commencé ou commence dans la limite, et une action contre le risque n’est pas faite~; un avertissement quand le risque est critique.
rule-risk-near-why = La plupart des actions n’aident qu’avant le début du travail. Après, les mêmes heures rapportent bien moins, et il ne reste que le plan de repli.
rule-risk-near-remedy = Faites d’abord cette semaine les actions restantes, ou commencez le travail plus tard. Si elles ne peuvent pas être faites à temps, prévenez ceux qui en dépendent, et préparez le `fallback`.
rule-risk-near-example = `Upgrade the depot links` commence dans 6 jours, et 2 actions contre le risque R-03 `Depot links are late`, critique (20 sur 25), ne sont pas faites
rule-risk-near-found = `{ $task }` { $days ->
    [0] est en cours
    [one] commence dans { $days } jour
   *[other] commence dans { $days } jours
}, et { $open ->
    [one] { $open } action contre le risque { $id } `{ $risk }`, { $severe ->
        [yes] critique
       *[no] élevé
    } ({ $score } sur 25), n’est pas faite
   *[other] { $open } actions contre le risque { $id } `{ $risk }`, { $severe ->
        [yes] critique
       *[no] élevé
    } ({ $score } sur 25), ne sont pas faites
}
rule-risk-near-measured = { $open } à faire, { $days ->
    [0] le travail est en cours
    [one] le travail commence dans { $days } jour
   *[other] le travail commence dans { $days } jours
}
rule-risk-near-limit = { $days ->
    [one] fait { $days } jour avant le travail
   *[other] fait { $days } jours avant le travail
}

# `risk-not-reviewed`
rule-risk-not-reviewed-sign = Un risque ouvert n’a pas été revu depuis plus longtemps que la limite, ou jamais depuis son ouverture.
rule-risk-not-reviewed-why = Un registre que personne ne lit est pire que pas de registre~: il rassure sur un monde qui a changé. La plupart des risques qui surviennent étaient dans le registre, avec une vieille cote.
rule-risk-not-reviewed-remedy = Parcourez les risques ouverts une fois par semaine, quinze minutes, en présence des responsables. Mettez `reviewed` à la date du jour, changez probabilité et impact là où ils ont bougé, et fermez ce qui est passé.
rule-risk-not-reviewed-example = le risque R-09 `Users skip training` a été revu la dernière fois le 2~oct~2026, il y a 42 jours
rule-risk-not-reviewed-found = le risque { $id } `{ $risk }` a été revu la dernière fois le { $date }, il y a { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
rule-risk-not-reviewed-found-never = le risque { $id } `{ $risk }` a été ouvert le { $date } et n’a pas été revu depuis

# `risk-not-scored`
rule-risk-not-scored-sign = Un risque ouvert n’a ni `probability` ni `impact`, et pas d’`history` qui les donne.
rule-risk-not-scored-why = Un risque sans cote n’est sur aucune carte ni dans aucun niveau, et aucune autre règle ne s’en soucie. C’est peut-être le pire de tous, et il paraît le plus petit.
rule-risk-not-scored-remedy = Cotez-le à la prochaine revue, chaque valeur de 1 à 5, avec la personne qui en entendrait parler la première. Une cote grossière suffit pour voir quels risques passent avant lui.
rule-risk-not-scored-example = le risque R-12 `Old licences run out` n’a ni probabilité ni impact
rule-risk-not-scored-found = le risque { $id } `{ $risk }` n’a ni probabilité ni impact
rule-risk-not-scored-measured = pas de cote
rule-risk-not-scored-limit = une cote pour chaque risque ouvert

# `risk-occurred`
rule-risk-occurred-sign = Un risque a l’état `occurred`, et aucun problème ouvert ni changement en cours ne le nomme, et il n’en nomme aucun. Quand tout ce qui le nomme est clos, c’est une remarque.
rule-risk-occurred-why = Ce qui est arrivé n’est plus un risque~: il faut quelqu’un qui s’en occupe, une date, et peut-être plus de jours ou d’argent. Une ligne du registre des risques ne donne rien de tout cela.
rule-risk-occurred-remedy = Ouvrez un problème avec un responsable et une date, et nommez-y le risque, son identifiant entre `[[…]]`. S’il coûte des jours ou de l’argent, demandez un changement. Quand c’est passé, mettez le risque à `closed`.
rule-risk-occurred-example = le risque R-03 `Depot links are late` est survenu, et ni problème ni changement ne s’en occupe
rule-risk-occurred-found = le risque { $id } `{ $risk }` est survenu, et ni problème ni changement ne s’en occupe
rule-risk-occurred-found-closed = le risque { $id } `{ $risk }` est survenu, et { $answer }, qui s’en occupait, est clos, mais pas le risque
rule-risk-occurred-measured = ni problème ni changement ne s’en occupe
rule-risk-occurred-measured-closed = { $answer }, qui s’en occupait, est clos, mais pas le risque
rule-risk-occurred-limit = un problème ouvert ou un changement pour chaque risque survenu

# `risk-rising`
rule-risk-rising-sign = La cote d’un risque ouvert est plus élevée que le jour de l’avant-dernier rapport~; sans rapports, qu’il y a 30 jours.
rule-risk-rising-why = Une cote qui monte dit que la réponse n’agit pas, ou trop lentement. C’est le signe le plus précoce que puisse donner un registre.
rule-risk-rising-remedy = Demandez au responsable ce qui a changé. Faites plus, faites autre chose, ou préparez le `fallback`~; et prévenez ceux dont il touche les dates avant que le prochain rapport ne le fasse.
rule-risk-rising-example = le risque R-03 `Depot links are late` est monté de 12 le 30~oct~2026 à 20 sur 25
rule-risk-rising-found = le risque { $id } `{ $risk }` est monté de { $before } le { $date } à { $now } sur 25
rule-risk-rising-measured = { $now } sur 25
rule-risk-rising-limit = au plus { $before }, comme le { $date }

# `risk-without-owner`
rule-risk-without-owner-sign = Un risque ouvert n’a pas de responsable~; pour un risque élevé, c’est un avertissement. Les critiques relèvent de `severe-risk-without-owner`.
rule-risk-without-owner-why = Un risque bouge entre deux revues, et quelqu’un doit le voir bouger. Le risque de tous est celui que chacun croit surveillé par un autre.
rule-risk-without-owner-remedy = Demandez à la prochaine revue qui en entendrait parler le premier, et mettez cette personne dans `owner`. Être responsable d’un risque, c’est le surveiller et le dire, pas faire tout le travail.
rule-risk-without-owner-example = le risque R-11 `Courses clash with the harvest` n’a pas de responsable
rule-risk-without-owner-found = le risque { $id } `{ $risk }` n’a pas de responsable
rule-risk-without-owner-limit = un responsable pour chaque risque ouvert

# `severe-risk-without-fallback`
rule-severe-risk-without-fallback-sign = Un risque ouvert élevé ou critique n’a ni `trigger` ni `fallback`.
rule-severe-risk-without-fallback-why = Le jour où il survient, il n’y a pas le temps d’imaginer une autre voie, et les premiers jours passent à savoir s’il survient vraiment.
rule-severe-risk-without-fallback-remedy = Écrivez une phrase pour chacun~: à quoi vous saurez qu’il a commencé, `trigger`, et ce que vous ferez ce jour-là, `fallback`. Demandez au responsable~; cela prend dix minutes.
rule-severe-risk-without-fallback-example = le risque R-04 `Old tool breaks under load` est élevé (12 sur 25), et ni son déclencheur ni un plan de repli n’est écrit
rule-severe-risk-without-fallback-found = le risque { $id } `{ $risk }` est { $severe ->
    [yes] critique
   *[no] élevé
} ({ $score } sur 25), et ni son déclencheur ni un plan de repli n’est écrit
rule-severe-risk-without-fallback-measured = ni déclencheur ni plan de repli
rule-severe-risk-without-fallback-limit = l’un des deux pour chaque risque élevé ou critique

# `severe-risk-without-owner`
rule-severe-risk-without-owner-sign = Un risque ouvert du pire niveau, critique, n’a pas de responsable.
rule-severe-risk-without-owner-why = Un risque qui appartient à tous n’est surveillé par personne. Les pires risques d’un projet sont ceux que tout le monde connaissait et que personne ne traitait.
rule-severe-risk-without-owner-remedy = Nommez aujourd’hui une personne dans `owner`~: quelqu’un qui peut décider de ce qu’on en fait. Convenez avec elle de quand vous y revenez.
rule-severe-risk-without-owner-example = le risque R-07 `Year-end close collides with wave 3` est critique (16 sur 25) et n’a pas de responsable
rule-severe-risk-without-owner-found = le risque { $id } `{ $risk }` est critique ({ $score } sur 25) et n’a pas de responsable
rule-severe-risk-without-owner-measured = critique ({ $score } sur 25)
rule-severe-risk-without-owner-limit = un responsable pour chaque risque critique

# `severe-risk-without-response`
rule-severe-risk-without-response-sign = Un risque ouvert élevé ou critique n’a ni réponse ni action~; ou il a une réponse autre que l’accepter, et aucune action qui la mette en œuvre.
rule-severe-risk-without-response-why = Les risques qui font le plus mal sont ceux que tout le monde connaissait et que personne ne traitait. Chaque semaine sans réponse emporte les réponses bon marché.
rule-severe-risk-without-response-remedy = Convenez d’une `response` avec le responsable, et donnez à au moins une action un responsable et une échéance. Si vous choisissez de vivre avec, dites-le~: `response = "accept"`, et écrivez le `fallback`.
rule-severe-risk-without-response-example = le risque R-07 `Year-end close collides with wave 3` est critique (16 sur 25) et n’a ni réponse ni action
rule-severe-risk-without-response-found = le risque { $id } `{ $risk }` est { $severe ->
    [yes] critique
   *[no] élevé
} ({ $score } sur 25) et { $decided ->
    [yes] a une réponse, mais aucune action qui la mette en œuvre
   *[no] n’a ni réponse ni action
}
rule-severe-risk-without-response-measured = { $decided ->
    [yes] une réponse, mais aucune action qui la mette en œuvre
   *[no] ni réponse ni action
}
rule-severe-risk-without-response-limit = une réponse et une action pour chaque risque élevé ou critique
