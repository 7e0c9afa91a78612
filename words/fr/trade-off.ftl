trade-off-project = { $first ->
   *[date] La date compte le plus~: le périmètre, le coût ou la qualité doivent céder d’abord.
    [cost] Le coût compte le plus~: le périmètre, la date ou la qualité doivent céder d’abord.
    [scope] Le périmètre compte le plus~: la date, le coût ou la qualité doivent céder d’abord.
    [quality] La qualité compte le plus~: le périmètre, la date ou le coût doivent céder d’abord.
}

trade-off-not-assessed = { $first ->
   *[date] L’effet de ce changement sur la date, qui compte le plus, n’est pas évalué.
    [cost] L’effet de ce changement sur le coût, qui compte le plus, n’est pas évalué.
    [scope] L’effet de ce changement sur le périmètre, qui compte le plus, n’est pas évalué.
    [quality] L’effet de ce changement sur la qualité, qui compte le plus, n’est pas évalué.
}
trade-off-not-assessed-costs = { $first ->
   *[date] L’effet de ce changement sur la date, qui compte le plus, n’est pas évalué~; il coûte { $cost }.
    [scope] L’effet de ce changement sur le périmètre, qui compte le plus, n’est pas évalué~; il coûte { $cost }.
    [quality] L’effet de ce changement sur la qualité, qui compte le plus, n’est pas évalué~; il coûte { $cost }.
}
trade-off-kept = { $first ->
   *[date] Ce changement laisse telle quelle la date, qui compte le plus.
    [cost] Ce changement laisse tel quel le coût, qui compte le plus.
    [scope] Ce changement laisse tel quel le périmètre, qui compte le plus.
    [quality] Ce changement laisse telle quelle la qualité, qui compte le plus.
}
trade-off-kept-costs = { $first ->
   *[date] Ce changement laisse telle quelle la date, qui compte le plus~; il coûte { $cost }.
    [scope] Ce changement laisse tel quel le périmètre, qui compte le plus~; il coûte { $cost }.
    [quality] Ce changement laisse telle quelle la qualité, qui compte le plus~; il coûte { $cost }.
}
trade-off-takes-days = Ce changement recule de { $days } la date, qui compte le plus~; le périmètre, le coût ou la qualité doivent céder.
trade-off-adds-cost = Ce changement ajoute { $cost } au coût, qui compte le plus~; le périmètre, la date ou la qualité doivent céder.
trade-off-alters-scope = Ce changement modifie le périmètre, qui compte le plus~; la date, le coût ou la qualité doivent céder.
trade-off-alters-quality = Ce changement modifie la qualité, qui compte le plus~; le périmètre, la date ou le coût doivent céder.
trade-off-wins-days = Ce changement fait regagner { $days } sur la date, qui compte le plus.
trade-off-wins-days-costs = Ce changement fait regagner { $days } sur la date, qui compte le plus~; il coûte { $cost }.
trade-off-saves-cost = Ce changement retire { $cost } du coût, qui compte le plus.
