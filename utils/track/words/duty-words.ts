// Source: learned by `npm run learn` from the unlabelled postings of ../shared/corpus; counts of words only.
/** How much a word or pair of words in an English duty speaks for a person in charge (above zero) or for the craft; in tenths of log-odds. */
export const DUTY_WORDS = `a chief 46
a director 44
a manager 33
a strategic 20
a team 8
abortion 19
accordance 17
accordance with 17
action 12
activities 12
activities of 29
administering 26
administering the 33
administers 32
administration 17
administrative 17
administrative officer 46
administrative work 37
administrator 26
advocacy 18
advocates 21
affairs 22
affiliate 28
affiliates 33
agency 14
ai -12
algorithms -21
all 7
all election 30
all elections 41
all federal 38
an agile -20
an engineering 23
an executive 29
analyst -25
analytics engineer -22
and 1
and administering 32
and administrative 22
and advocacy 22
and communications 20
and community 16
and county 25
and directs 41
and donor 47
and election 27
and elections 25
and electoral 33
and federal 24
and fundraising 33
and hire 36
and local 21
and manages 28
and oversee 22
and oversees 42
and policies 24
and political 28
and public 21
and regulations 21
and reproductive 19
and staff 25
and state 19
and strategic 19
and supervises 32
and supervising 37
and supervision 38
and the 7
and volunteers 29
and vote 49
annual 16
annual budget 31
api -13
apis -19
application -8
applications -9
applications using -26
appointed 37
appointed by 44
apps -19
as director 46
as the 11
assigned staff 44
association 26
association of 41
automated -14
automation -11
aws -12
back end -16
backend -14
backend engineer -28
backend systems -26
ballot 21
ballots 22
bi -22
board 26
board and 27
board is 35
board of 28
budget 23
budget and 26
budgetary 30
budgeting 23
budgets 20
by the 10
california 16
california the 38
campaign 17
campaigns 18
care 9
cdo 36
center 10
ceo 21
ceo will 43
cfo 30
chief 29
chief deputy 40
chief executive 35
city 20
city clerk 43
city council 38
clerk 25
clerk s 29
clinical services 31
cloud -7
coaching 18
coaching and 26
coalition 28
code -9
commission 21
commissioner 52
commissioners 46
commissioners and 48
communications 21
communications and 21
communications director 46
communications strategies 35
communications strategy 34
community 9
compliance 9
compliance with 16
conduct of 37
considerable 29
contribute -7
coordinates 21
coordination 16
council 29
county 28
county administrator 46
county and 24
county board 31
county california 37
county clerk 29
county electoral 53
county government 48
county in 43
county is 39
county manager 50
county of 33
county s 31
county texas 41
county the 46
css -23
cultivating 25
culture 7
custom -18
customers -5
data -6
data engineer -22
data models -18
data pipelines -16
datasets -16
day operations 26
day to 12
delivery 7
delivery of 12
democracy 19
department 19
department and 25
department budget 48
department s 24
departmental 22
deploy -13
deployment -10
deputy 30
deputy registrar 37
design -7
design and -7
design develop -21
designing -12
developer -9
developer to -29
developers -10
development director 45
direct 15
direct reports 42
direct the 39
directing 30
directing the 34
direction 15
direction and 19
direction of 17
director 36
director and 21
director for 36
director is 59
director of 33
director oversees 48
director position 48
director serves 49
director to 41
director who 46
director will 76
director works 53
directors 29
directors and 26
directors to 32
directs 35
directs the 35
division 17
document -13
documentation -10
donor 28
donor engagement 36
donors 29
donors and 28
duties 11
education 11
elected 31
election 22
election administration 21
election administrator 50
election director 38
election laws 29
election manager 52
election process 28
election processes 30
election related 22
elections 25
elections administrator 54
elections and 25
elections department 37
elections director 42
elections division 22
elections for 30
elections in 31
elections manager 53
elections office 27
elections operations 37
elections voter 37
elections within 46
electoral 24
electoral board 35
end -8
engagement 13
engineer -22
engineer at -31
engineer to -23
engineer will -27
engineer with -25
engineer you -38
engineering 5
engineering leader 41
engineering manager 28
engineering managers 26
english -19
ensure 5
ensures 19
ensures compliance 33
environments -12
equipment 13
equity 12
execution 11
execution of 14
executive 25
executive director 42
executive officer 37
executive team 27
experience with -7
features -9
federal 21
federal state 32
field director 42
filing 22
finance 12
finance director 41
fiscal 28
for 2
for all 10
for leading 23
for managing 20
for overseeing 28
for the 7
front -11
front end -14
full stack -14
functions 15
functions of 24
fund 17
funders 27
fundraising 28
general 15
general direction 32
general registrar 35
general statutes 46
giving 14
goals 14
goals and 15
government relations 39
grants 21
grassroots 20
head 19
head of 19
health 8
health care 17
hiring 8
human resources 28
in accordance 17
in compliance 21
in election 28
including 5
individual 9
individual giving 47
infrastructure -6
initiatives 8
integrate -12
integration -11
is 3
is responsible 17
is seeking 9
java -13
join -7
join our -9
js -14
judges 30
justice 20
laws 22
laws and 23
lead 11
lead a 29
lead and 17
lead our 28
leader 16
leader to 30
leader who 31
leader will 54
leader with 26
leaders 12
leadership 18
leadership and 18
leadership role 22
leadership team 30
leading 8
leading a 25
leading and 23
leads a 46
learning -8
learning engineer -28
learning models -20
legislative 22
liaison 17
libraries -25
like -7
llm -29
local 15
local elections 37
local laws 30
local state 26
machine -12
machine learning -12
manage 11
manage a 27
manage the 17
management 7
management experience 28
management of 17
manager 23
manager at 43
manager is 45
manager must 48
manager of 28
manager to 20
manager will 44
manager with 33
managerial 34
manages 25
manages and 30
manages the 30
managing 15
managing a 27
managing the 21
media 14
mentor a 39
minneapolis 34
mission and 18
ml -12
models -14
models and -17
movement 17
mysql -28
naral 33
national 13
netflix -20
new executive 48
new features -14
nonprofit 25
objectives 12
of 3
of all 14
of commissioners 48
of communications 33
of development 19
of directors 36
of election 23
of elections 25
of operations 29
of policy 29
of registration 43
of staff 28
of state 16
of the 5
of voters 45
office 11
office of 22
office s 34
officer 21
official 24
officials 17
ohio 25
okrs 32
operations 12
operations and 11
operations manager 43
operations of 29
operations will 54
oregon 21
organization 13
organization s 22
organizational 17
organizes 28
organizing 19
organizing and 28
organizing director 54
other engineers -18
outreach 15
overall 12
oversee 24
oversee the 24
overseeing 27
overseeing the 27
oversees 34
oversees all 48
oversees the 34
oversight 22
oversight of 29
pac 32
parenthood 25
parenthood advocates 29
partnership 14
partnerships 19
people 5
people management 38
performs 15
personnel 18
pipelines -16
plan 10
planned 23
planned parenthood 25
planning 11
plans 11
plans organizes 48
platform -4
policies 15
policies and 15
policy 15
policy and 18
policy director 39
political 26
political and 38
political director 45
political parties 38
polling 21
position 10
power building 46
ppaa 52
ppfa 34
prepares 24
president 36
president of 38
primary general 46
priorities 14
pro choice 31
procedures 9
production -10
professional 8
program 11
programmatic 22
programs 14
programs and 16
programs including 34
provide leadership 22
public 15
public relations 34
python -15
react -12
regional 17
registered voters 34
registrar 37
registrar of 48
registration 21
registration and 28
regulations 17
relations 24
relationships 12
relationships with 13
reporting to 16
reports 10
reports to 21
reproductive 19
reproductive freedom 25
reproductive health 18
resources 12
responsible 10
responsible for 10
rights 15
rights and 21
rov 39
s 5
s fundraising 35
s leadership 33
s office 18
s program 34
s strategic 24
sales director 52
scale -7
scientist -15
scripts -22
secretary 20
secretary of 20
security -5
seeks 18
seeks a 20
seeks an 24
senior director 35
senior leadership 22
senior manager 37
senior software -21
serve 9
serve as 11
server -21
serves 16
serves as 21
sexual 19
sexual and 21
software -5
software engineer -28
solutions -5
specialist -20
sql -14
stack -9
staff 16
staff and 24
staff development 49
staff the 37
staff to 19
state 16
state and 26
state board 21
state election 27
statewide 21
statutes 31
statutory 29
stewardship 28
strategic 19
strategic and 21
strategic direction 28
strategic plan 31
strategic planning 22
strategies 10
strategy 15
strategy and 17
submits 39
subordinate 43
supervise 28
supervises 34
supervises and 31
supervises staff 46
supervises the 37
supervising 30
supervision 18
supervision of 23
supervisory 25
supporters 24
systems -5
team 3
team of 10
team s 10
technologies -8
terraform -21
test -15
test cases -26
testing -12
tests -17
texas 24
texas election 49
the 3
the agency 19
the annual 25
the assistant 31
the board 35
the campaign 32
the cdo 37
the ceo 29
the cfo 35
the chief 30
the city 31
the commissioners 42
the communications 29
the conduct 31
the county 41
the department 20
the deputy 32
the director 33
the division 25
the duties 25
the ed 40
the election 25
the elections 26
the electoral 28
the executive 32
the general 22
the manager 27
the media 26
the office 17
the operations 26
the organization 17
the organizing 33
the political 26
the position 13
the president 32
the public 16
the registrar 54
the senior 15
the state 20
the strategic 24
the texas 38
the vice 41
the virginia 46
the vp 29
they will 14
this 4
this high 46
this leader 52
this position 10
through subordinate 49
to day 13
to join -7
to lead 21
to the 5
tools -7
treasurer 43
ui -19
under 13
under the 16
use -6
user -10
using -11
vice 35
vice president 40
virginia 19
vision 8
visionary 26
volunteers 20
vote 19
voter 21
voter registrar 46
voter registration 21
voters 28
voters is 42
votes 30
voting 19
voting and 30
vp 27
vp of 26
we -4
we re -6
web -10
web applications -22
will 3
will lead 19
will manage 28
will oversee 32
with the 5
women 17
work on -10
write -13
you -3
you will -5
your direct 39
your team 15
your teams 41`;
